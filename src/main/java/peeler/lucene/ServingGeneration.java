package peeler.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import peeler.search.IndexException;
import peeler.search.IndexException.Reason;
import peeler.search.SearchEngine;

/**
 * The generation that answers, replaced when another becomes the serving one, whether this process built it or another. A
 * use that has begun ends on the generation it began on.
 */
final class ServingGeneration implements AutoCloseable {

  /** A generation can be removed between reading its name and opening it, by two builds that end just then. */
  private static final int TRIES = 5;
  private static final Duration AGAIN = Duration.ofSeconds(5);
  private static final Logger LOG = System.getLogger(ServingGeneration.class.getName());

  private final Generations generations;
  private final String fingerprint;
  private final Duration again;
  private volatile OpenGeneration open;
  /** The state in which the open generation was found to serve. */
  private volatile String seen;
  /** One in which none could be opened: it is not tried again at each search, but after a while, for it may be being copied. */
  private volatile @Nullable Refusal refusal;
  /** What a thread holds to while it does a piece of work; not static, for a thread may ask several engines. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Held> held = new ThreadLocal<>();

  /** Opens the serving generation. Throws {@link IndexException} if there is none or it is of another schema. */
  ServingGeneration(Generations generations, String fingerprint) {
    this(generations, fingerprint, AGAIN);
  }

  /** One that tries again after that while what it could not open. */
  ServingGeneration(Generations generations, String fingerprint, Duration again) {
    this.generations = generations;
    this.fingerprint = fingerprint;
    this.again = again;
    this.seen = generations.state().orElse("");
    this.open = open();
  }

  /**
   * A state in which no generation could be opened.
   *
   * @param at as {@link System#nanoTime()}
   */
  private record Refusal(String state, long at) {

    boolean holds(String now, Duration again) {
      return state.equals(now) && System.nanoTime() - at < again.toNanos();
    }
  }

  /** Runs a use on the serving generation, or on the one that this thread holds to. */
  <T> T use(Function<OpenGeneration, T> use) {
    Held holding = held.get();
    if (holding != null) {
      return use.apply(holding.generation());
    }
    OpenGeneration taken = take();
    try {
      return use.apply(taken);
    } finally {
      taken.release();
    }
  }

  /** Does work of which all uses on this thread are of one generation. */
  <E extends Exception> void holding(SearchEngine.Work<E> work) throws E {
    if (held.get() != null) {
      work.run();
      return;
    }
    Held holding = new Held();
    held.set(holding);
    try {
      work.run();
    } finally {
      held.remove();
      holding.release();
    }
  }

  /** The generation of a piece of work, taken when it is first used. For one thread. */
  private final class Held {

    private @Nullable OpenGeneration taken;

    OpenGeneration generation() {
      OpenGeneration generation = taken == null ? take() : taken;
      taken = generation;
      return generation;
    }

    void release() {
      if (taken != null) {
        taken.release();
      }
    }
  }

  private OpenGeneration take() {
    pickUp();
    OpenGeneration taken = open;
    while (!taken.take()) {
      OpenGeneration other = open;
      if (other == taken) {
        throw new IndexException(Reason.NO_INDEX, "The index was closed");
      }
      taken = other;
    }
    return taken;
  }

  private void pickUp() {
    if (isSwitched()) {
      synchronized (this) {
        if (isSwitched()) {
          replace();
        }
      }
    }
  }

  /** Where nothing says which generation serves, that is no switch: what is open goes on serving. */
  private boolean isSwitched() {
    Optional<String> state = generations.state();
    Refusal refused = refusal;
    return state.isPresent() && !state.get().equals(seen) && (refused == null || !refused.holds(state.get(), again));
  }

  private void replace() {
    OpenGeneration old = open;
    String state = generations.state().orElse("");
    try {
      open = open();
      seen = state;
      refusal = null;
      old.release();
    } catch (IndexException e) {
      Refusal before = refusal;
      if (before == null || !before.state().equals(state)) {
        LOG.log(Level.ERROR, "Generation " + old.generation().number() + " goes on serving: " + e.getMessage());
      }
      refusal = new Refusal(state, System.nanoTime());
    }
  }

  private OpenGeneration open() {
    IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      long number = generations.current().orElseThrow(this::none);
      try {
        Checksums.check(generations.of(number));
        return checked(OpenGeneration.open(generations.of(number)));
      } catch (CorruptIndexException e) {
        throw unreadable(e);
      } catch (IOException e) {
        last = e;
      }
    }
    throw unreadable(last);
  }

  private OpenGeneration checked(OpenGeneration opened) {
    if (!opened.generation().fingerprint().equals(fingerprint)) {
      opened.release();
      throw new IndexException(Reason.STALE_SCHEMA, "The index in " + generations.folder()
          + " was built by another version of Peeler; run `peeler index` to build it anew");
    }
    return opened;
  }

  private IndexException none() {
    return new IndexException(Reason.NO_INDEX,
        "There is no index in " + generations.folder() + "; run `peeler index` to build one");
  }

  private IndexException unreadable(@Nullable IOException e) {
    return new IndexException(Reason.NO_INDEX, "The serving generation of the index in " + generations.folder()
        + " cannot be read" + (e == null ? "" : ": " + Checksums.reason(e))
        + "; run `peeler rollback` or `peeler index`", e == null ? new IOException() : e);
  }

  @Override
  public synchronized void close() {
    if (open.reader().getRefCount() > 0) {
      open.release();
    }
  }
}
