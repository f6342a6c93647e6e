package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who may export. An export can read the whole index, so few are worked on at once, in turns: each gives its place to the
 * next while what it has written is sent, so that nobody keeps others waiting by reading slowly. One client has few exports
 * at a time, all together have some, for each keeps its generation of the index open until it ends.
 */
final class Exports {

  /** A few at once are as fast as many. */
  private static final int PLACES = 2;
  private static final int OF_A_CLIENT = 2;
  private static final int OPEN = 16;
  /** Turns are short, but for a search that comes first; none takes longer than this. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  /** Who has just received the end of an export may ask for the next before the server is done with the first. */
  private static final Duration UNTIL_ONE_HAS_ENDED = Duration.ofSeconds(1);
  private static final String SOON = "10";

  private final Semaphore places = new Semaphore(PLACES, true);
  private final Semaphore open = new Semaphore(OPEN);
  private final Map<Client, Share> clients = new ConcurrentHashMap<>();

  /** What a client may have at once. */
  private static final class Share {

    private final Semaphore places = new Semaphore(OF_A_CLIENT);
    /** Requests that have a place or wait for one; changed only within the map's own steps. */
    private int requests;
  }

  /**
   * A handler that does its work only when the client has less than its share and a place is free, on a thread of the
   * operating system; else it throws {@link RefusedException}. It writes to a {@link Sending}.
   */
  Handler guarding(Handler handler) {
    return context -> {
      Client client = Client.of(context);
      Share share = clients.compute(client, (same, known) -> joined(known));
      try {
        ofShare(share, handler, context);
      } finally {
        clients.computeIfPresent(client, (same, known) -> left(known));
      }
    };
  }

  private static Share joined(@Nullable Share known) {
    Share share = known == null ? new Share() : known;
    share.requests++;
    return share;
  }

  private static @Nullable Share left(Share known) {
    known.requests--;
    return known.requests == 0 ? null : known;
  }

  private void ofShare(Share share, Handler handler, Context context) throws Exception {
    if (!share.places.tryAcquire(UNTIL_ONE_HAS_ENDED.toNanos(), TimeUnit.NANOSECONDS)) {
      throw refused(context, ProblemType.RATE_LIMITED, "Your network has " + OF_A_CLIENT
          + " exports running already. Try again when one has ended.");
    }
    try {
      guarded(handler, context);
    } finally {
      share.places.release();
    }
  }

  private void guarded(Handler handler, Context context) throws Exception {
    if (!open.tryAcquire()) {
      throw busy(context);
    }
    try {
      inAPlace(handler, context);
    } finally {
      open.release();
    }
  }

  private void inAPlace(Handler handler, Context context) throws Exception {
    if (!places.tryAcquire(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS)) {
      throw busy(context);
    }
    try {
      RequestThreads.apart(handler).handle(context);
    } finally {
      places.release();
    }
  }

  private static RefusedException busy(Context context) {
    return refused(context, ProblemType.BUSY, "Too many exports are running. Try again in some seconds.");
  }

  private static RefusedException refused(Context context, ProblemType type, String detail) {
    context.header("Retry-After", SOON);
    return new RefusedException(type, detail);
  }

  /** The output of an export that is guarded: its place is given back while something is sent. */
  final class Sending extends OutputStream {

    private final OutputStream out;
    private boolean begun;
    private boolean broken;

    Sending(OutputStream out) {
      this.out = out;
    }

    /** What can throw when the client has left. */
    private interface Step {

      void take() throws IOException;
    }

    /** Whether anything was sent. */
    boolean hasBegun() {
      return begun;
    }

    /** Whether the client has left, or can't be reached. */
    boolean isBroken() {
      return broken;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      withoutPlace(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
      withoutPlace(out::flush);
    }

    @Override
    public void close() throws IOException {
      withoutPlace(out::close);
    }

    private void withoutPlace(Step step) throws IOException {
      begun = true;
      places.release();
      try {
        step.take();
      } catch (IOException e) {
        broken = true;
        throw e;
      } finally {
        places.acquireUninterruptibly();
      }
    }
  }
}
