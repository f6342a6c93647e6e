package peeler.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections that send a byte of a header every few seconds, or ask for much and take nothing; what the server cuts off
 * comes again at once.
 */
final class SlowConnections implements AutoCloseable {

  private static final byte[] HALF = "GET /search HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UNREAD = "GET /api/v1/search?size=100 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20)
      .getBytes(StandardCharsets.US_ASCII);
  /** Of as many one that takes nothing; the others never end their headers. */
  private static final int UNREAD_ONE_OF = 50;
  private static final int SECONDS_BETWEEN_BYTES = 5;

  private final int port;
  private final List<Socket> sockets = new ArrayList<>();
  private final AtomicInteger cutOff = new AtomicInteger();
  private volatile boolean closed;

  private SlowConnections(int port) {
    this.port = port;
  }

  static SlowConnections to(int port, int count) throws IOException {
    SlowConnections slow = new SlowConnections(port);
    for (int i = 0; i < count; i++) {
      slow.sockets.add(slow.begun(i));
    }
    Thread.ofPlatform().daemon().start(slow::trickle);
    return slow;
  }

  /** How many the server has closed. */
  int cutOff() {
    return cutOff.get();
  }

  private Socket begun(int number) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write(number % UNREAD_ONE_OF == 0 ? UNREAD : HALF);
    return socket;
  }

  private void trickle() {
    while (!closed) {
      for (int i = 0; i < sockets.size() && !closed; i++) {
        send(i);
      }
      try {
        TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_BYTES);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void send(int number) {
    try {
      if (number % UNREAD_ONE_OF != 0) {
        sockets.get(number).getOutputStream().write('x');
      }
    } catch (IOException closedByServer) {
      cutOff.incrementAndGet();
      renew(number);
    }
  }

  private void renew(int number) {
    try {
      sockets.get(number).close();
      sockets.set(number, begun(number));
    } catch (IOException refused) {
      // The next round tries again.
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
