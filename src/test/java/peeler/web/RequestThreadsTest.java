package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RequestThreadsTest {

  private static final Duration A_WHILE = Duration.ofMillis(20);

  @Test
  void aTaskKnowsHowLongItWaitedForAProcessor() throws InterruptedException {
    RequestThreads threads = new RequestThreads();
    int processors = Runtime.getRuntime().availableProcessors();
    CountDownLatch busy = new CountDownLatch(processors);
    CountDownLatch let = new CountDownLatch(1);
    CompletableFuture<Duration> waited = new CompletableFuture<>();
    for (int i = 0; i < processors; i++) {
      threads.execute(() -> {
        busy.countDown();
        while (let.getCount() > 0) {
          Thread.onSpinWait();
        }
      });
    }
    busy.await();

    threads.execute(() -> waited.complete(RequestThreads.waited()));
    long sent = System.nanoTime();
    while (System.nanoTime() - sent < A_WHILE.toNanos()) {
      Thread.onSpinWait();
    }

    assertThat(RequestThreads.notBegun()).isPositive();
    let.countDown();

    assertThat(waited.join()).isGreaterThanOrEqualTo(A_WHILE);
  }

  @Test
  void otherThreadsHaveNotWaited() {
    assertThat(RequestThreads.waited()).isZero();
  }
}
