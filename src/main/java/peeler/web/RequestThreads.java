package peeler.web;

import java.time.Duration;
import org.eclipse.jetty.util.thread.ThreadPool;

/**
 * The server's threads: a virtual one for each task. Each knows how long its task waited to be begun, which it does while all
 * processors are kept busy by others: a virtual thread keeps its processor until it waits for something.
 */
final class RequestThreads implements ThreadPool {

  /** Nanoseconds. Static: it belongs to the thread. */
  private static final ThreadLocal<Long> WAITED = ThreadLocal.withInitial(() -> 0L);

  private final Thread.Builder.OfVirtual threads = Thread.ofVirtual().name("request-", 0);

  /** How long the task of this thread waited to be begun; nothing on threads that are not of the server. */
  static Duration waited() {
    return Duration.ofNanos(WAITED.get());
  }

  @Override
  public void execute(Runnable task) {
    long arrived = System.nanoTime();
    threads.start(() -> {
      WAITED.set(System.nanoTime() - arrived);
      task.run();
    });
  }

  /** Returns at once: virtual threads keep no program from ending. */
  @Override
  public void join() {
    // Nothing to wait for.
  }

  /** As many as are asked for; they are not counted. */
  @Override
  public int getThreads() {
    return 1;
  }

  @Override
  public int getIdleThreads() {
    return 1;
  }

  @Override
  public boolean isLowOnThreads() {
    return false;
  }
}
