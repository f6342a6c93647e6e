package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * The server's threads: a virtual one for each task, which knows how long that waited to be begun. A virtual thread keeps its
 * processor until it waits for something, so that as many as there are processors, computing for long, keep everybody else
 * out, even who is only to be refused. Giving way does not help: Java's scheduler comes back to those who did and not to
 * those who came from outside (seen with Java 25). So exports, and what begins when others wait, are done {@link #apart}, on
 * threads of the operating system, which shares processors fairly. What begins when nobody waits is not, for that would take
 * a fifth of the answers a second; as many searches as there are processors, begun at once, keep others out until they end.
 */
final class RequestThreads implements ThreadPool {

  /** Nanoseconds. Static: it belongs to the thread. */
  private static final ThreadLocal<Long> WAITED = ThreadLocal.withInitial(() -> 0L);
  private static final AtomicInteger NOT_BEGUN = new AtomicInteger();
  /** As many as there is work for; who gives it sees to it that this is not much. Each ends when it had none for a minute. */
  private static final ExecutorService APART = Executors
      .newCachedThreadPool(Thread.ofPlatform().daemon().name("apart-", 0).factory());

  private final Thread.Builder.OfVirtual threads = Thread.ofVirtual().name("request-", 0);

  /**
   * How long the task of this thread waited to be begun; nothing on threads that are not of the server, and nothing the
   * second time, for a task may go on to the next request of its connection.
   */
  static Duration waited() {
    Duration waited = Duration.ofNanos(WAITED.get());
    WAITED.remove();
    return waited;
  }

  /** How many tasks wait to be begun. */
  static int notBegun() {
    return NOT_BEGUN.get();
  }

  /** A handler that does its work on a thread of the operating system, for which the calling one waits. */
  static Handler apart(Handler handler) {
    return context -> {
      Throwable thrown = CompletableFuture.supplyAsync(() -> thrownBy(handler, context), APART).join();
      if (thrown instanceof Error error) {
        throw error;
      } else if (thrown instanceof Exception exception) {
        throw exception;
      }
    };
  }

  private static @Nullable Throwable thrownBy(Handler handler, Context context) {
    try {
      handler.handle(context);
      return null;
    } catch (Exception | Error e) {
      return e;
    }
  }

  @Override
  public void execute(Runnable task) {
    long arrived = System.nanoTime();
    NOT_BEGUN.incrementAndGet();
    threads.start(() -> {
      NOT_BEGUN.decrementAndGet();
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
