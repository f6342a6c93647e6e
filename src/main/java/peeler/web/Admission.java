package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests be worked on at once, and so many wait for a short time; whoever comes on top of that is refused at
 * once with the advice to come back, so that those who are let in are answered soon. Nobody is let in later because many
 * were refused before: when the rush is over, it is over.
 * <p>
 * A request also waits before it gets to ask for a place, when all processors are kept busy; that time is taken, too. Where
 * only few are there, all are answered however long it takes: then the machine is slow, and who came back would wait as long.
 */
final class Admission {

  /** Together about a second of heavy searches over some ten thousand findings. */
  private static final int WAITING_FOR_EACH_PLACE = 64;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
  /** Who waits with no more than these is not refused: together some tenths of a second of heavy searches. */
  private static final int FEW_FOR_EACH_PLACE = 8;
  /** Who waits longer is one of many: the threads on which requests are taken are left to those who come. */
  private static final Duration IN_A_CROWD = Duration.ofMillis(20);
  private static final String SOON = "1";

  private final Semaphore admitted;
  private final Semaphore places;
  private final int most;
  private final int few;
  private final Duration longestWait;
  private final Duration inACrowd;

  /**
   * {@code places} are worked on at once, {@code waiting} more may wait for a place, none for longer than the wait, with the
   * time until it asked for one, however few there are.
   */
  Admission(int places, int waiting, Duration longestWait) {
    this(places, waiting, 0, longestWait, IN_A_CROWD);
  }

  /** One that lets {@code few} wait for longer, and works apart for those who have waited longer than in the crowd. */
  Admission(int places, int waiting, int few, Duration longestWait, Duration inACrowd) {
    this.most = places + waiting;
    this.few = few;
    this.admitted = new Semaphore(most);
    this.places = new Semaphore(places, true);
    this.longestWait = longestWait;
    this.inACrowd = inACrowd;
  }

  /**
   * A place for each processor: searches need that and nothing else, more of them at once make all of them slower. Answers
   * are packed and sent when the place is given back, so that nobody keeps one by reading slowly.
   */
  static Admission ofThisMachine() {
    int places = Runtime.getRuntime().availableProcessors();
    return new Admission(places, WAITING_FOR_EACH_PLACE * places, FEW_FOR_EACH_PLACE * places, LONGEST_WAIT,
        IN_A_CROWD);
  }

  /** A handler that does its work only where there is a place; else it throws {@link RefusedException}. */
  Handler guarding(Handler handler) {
    return context -> {
      Duration waited = RequestThreads.waited();
      if (!admitted.tryAcquire()) {
        throw refused(context);
      }
      try {
        if (waited.compareTo(longestWait) > 0 && areMany()) {
          throw refused(context);
        }
        inAPlace(handler, context, waited);
      } finally {
        admitted.release();
      }
    };
  }

  private void inAPlace(Handler handler, Context context, Duration before) throws Exception {
    long asked = System.nanoTime();
    Duration left = longestWait.minus(before);
    while (!places.tryAcquire(left.toNanos(), TimeUnit.NANOSECONDS)) {
      if (areMany()) {
        throw refused(context);
      }
      left = longestWait;
    }
    try {
      Duration waited = before.plusNanos(System.nanoTime() - asked);
      (waited.compareTo(inACrowd) > 0 ? RequestThreads.apart(handler) : handler).handle(context);
    } finally {
      places.release();
    }
  }

  /** Whether more than a few are there: in a place, waiting for one, or not yet begun. */
  private boolean areMany() {
    return most - admitted.availablePermits() + RequestThreads.notBegun() > few;
  }

  private static RefusedException refused(Context context) {
    context.header("Retry-After", SOON);
    return new RefusedException(ProblemType.BUSY, "The server is busy. Try again in a second.");
  }
}
