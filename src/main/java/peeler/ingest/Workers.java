package peeler.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Threads that work on many things at once and hand the results back in the order of the things, on the caller's thread.
 * Only a few things are under way at any time, so memory does not grow with their number.
 */
final class Workers implements AutoCloseable {

  /** Things under way for each thread: one in work, some done and waiting for a slow one before them. */
  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int most;

  Workers(int jobs) {
    threads = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().name("peeler-", 1).factory());
    most = jobs * AHEAD;
  }

  /** Takes things one after the other, works on several at once, and gives the results away in the order of the things. */
  <A, B> void inOrder(Iterator<A> things, Function<A, B> work, Consumer<B> results) {
    Queue<Future<B>> underWay = new ArrayDeque<>();
    while (things.hasNext() || !underWay.isEmpty()) {
      while (things.hasNext() && underWay.size() < most) {
        A thing = things.next();
        underWay.add(threads.submit(() -> work.apply(thing)));
      }
      results.accept(result(underWay.remove()));
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
