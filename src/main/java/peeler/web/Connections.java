package peeler.web;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * How connections are treated, so that nobody keeps others from being served by being slow, many or without end. A
 * connection that waits costs memory and no thread. No address takes a body: the server reads little of one that is sent
 * all the same, and closes the connection.
 *
 * @param host address to listen on
 * @param port 0 is any free one
 * @param most connections at once; when there are as many, those that do nothing are soon closed
 */
record Connections(String host, int port, int most) {

  private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);
  private static final Duration LONGEST_IDLE_IN_A_CROWD = Duration.ofSeconds(1);
  /** The first line and all headers, in bytes. */
  private static final int LARGEST_HEAD = 8192;
  /** Longer than any search takes; systemd and container engines wait ten seconds and more before they kill. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(8);
  /**
   * Bytes that the system keeps for a client that has not yet taken them. Linux lets a writer go on when a third of them is
   * free; of the megabytes that it keeps by itself, who reads slowly takes so long for that as if he read nothing.
   */
  private static final int SENT_AHEAD = 1 << 17;
  /** For connections on which nothing is under way when the server stops. */
  private static final Duration LONGEST_IDLE_AT_THE_END = Duration.ofMillis(100);

  /** Many for a small server; each costs some kilobytes. */
  private static final int USUAL_MOST = 8192;
  /**
   * Connections that are made and not yet taken, in a rush. Java's own 50 are soon over, and who comes then is not told: his
   * system tries again after a second, and then less and less often. Linux may allow fewer, in {@code net.core.somaxconn};
   * 4096 is usual.
   */
  private static final int MOST_NOT_TAKEN = 4096;

  /** As many connections as half of the files that the process may have open, the index needs some too. */
  static Connections at(String host, int port, long openFiles) {
    return new Connections(host, port, (int) Math.min(USUAL_MOST, Math.max(1, openFiles / 2)));
  }

  void configure(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(Connections::bound);
    jetty.modifyServer(Connections::stopGracefully);
    jetty.addConnector(this::connector);
    jetty.threadPool = new RequestThreads();
  }

  private static void bound(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEAD);
    http.addCustomizer((request, headers) -> {
      request.addHttpStreamWrapper(ChunkedAnswers::new);
      return request;
    });
  }

  /** New requests are refused, those under way are answered. */
  private static void stopGracefully(Server server) {
    server.setErrorHandler(new MalformedRequests());
    server.setStopTimeout(LONGEST_STOP.toMillis());
    server.setHandler(new GracefulHandler());
  }

  /** Now and again until the connector is stopped: a connection is idle when its answer is sent. */
  private static void closeIdle(ServerConnector connector) {
    connector.getConnectedEndPoints().stream().filter(Connections::isIdle).forEach(EndPoint::close);
    if (connector.isRunning()) {
      connector.getScheduler().schedule(() -> closeIdle(connector), LONGEST_IDLE_AT_THE_END.toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  /** Whether it waits for a request: while one is worked on, nothing more is read. */
  private static boolean isIdle(EndPoint end) {
    return end instanceof AbstractEndPoint connection && connection.getFillInterest().isInterested();
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http)) {

      // Jetty would wait for all to be idle: those on which nothing is under way are closed, who reads slowly is waited for.
      @Override
      public CompletableFuture<Void> shutdown() {
        closeIdle(this);
        return super.shutdown();
      }
    };
    connector.setHost(host);
    connector.setPort(port);
    connector.setAcceptQueueSize(MOST_NOT_TAKEN);
    connector.setAcceptedSendBufferSize(SENT_AHEAD);
    connector.setIdleTimeout(LONGEST_IDLE.toMillis());
    connector.setShutdownIdleTimeout(LONGEST_STOP.toMillis());
    NetworkConnectionLimit limit = new NetworkConnectionLimit(most, connector);
    limit.setEndPointIdleTimeout(LONGEST_IDLE_IN_A_CROWD.toMillis());
    server.addBean(limit);
    connector.addBean(new StalledConnections(connector.getScheduler()));
    return connector;
  }
}
