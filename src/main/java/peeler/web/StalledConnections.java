package peeler.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that are kept from being idle by a byte now and then: a request whose headers never end, an answer
 * that is never fetched. All are looked at in turns; who has got nowhere in some turns is cut off.
 */
final class StalledConnections extends AbstractLifeCycle implements Connection.Listener {

  private static final Duration TURN = Duration.ofSeconds(15);
  /** Long for a request's headers, and short for an attack. */
  private static final int MOST_TURNS_OF_A_REQUEST = 2;
  /** In which some kB/s are enough: as many as 85 kB are taken before the system lets a writer go on ({@link Connections}). */
  private static final int MOST_TURNS_OF_AN_ANSWER = 4;

  private final Scheduler scheduler;
  private final Map<Connection, Look> looks = new ConcurrentHashMap<>();

  StalledConnections(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * What a connection had done when it was looked at.
   *
   * @param requests begun: their headers were complete
   * @param in       bytes received
   * @param out      bytes given out to be sent
   * @param writing  whether some of them wait for the client to take them
   * @param turns    in a row in which it got nowhere
   */
  record Look(long requests, long in, long out, boolean writing, int turns) {

    static Look of(Connection connection) {
      boolean writing = connection.getEndPoint() instanceof AbstractEndPoint end && end.getWriteFlusher().isPending();
      return new Look(connection.getMessagesIn(), connection.getBytesIn(), connection.getBytesOut(), writing, 0);
    }

    /** This with the turns counted, given the look before. */
    Look after(Look before) {
      boolean nothingDone = requests == before.requests && out == before.out;
      boolean stalled = nothingDone && ((writing && before.writing) || in > before.in);
      return new Look(requests, in, out, writing, stalled ? before.turns + 1 : 0);
    }

    boolean isTooMuch() {
      return turns >= (writing ? MOST_TURNS_OF_AN_ANSWER : MOST_TURNS_OF_A_REQUEST);
    }
  }

  @Override
  public void onOpened(Connection connection) {
    looks.put(connection, Look.of(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    looks.remove(connection);
  }

  @Override
  protected void doStart() {
    next();
  }

  private void next() {
    scheduler.schedule(this::turn, TURN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void turn() {
    if (isRunning()) {
      looks.replaceAll((connection, before) -> Look.of(connection).after(before));
      looks.forEach((connection, look) -> {
        if (look.isTooMuch()) {
          connection.getEndPoint().close();
        }
      });
      next();
    }
  }
}
