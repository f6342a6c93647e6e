package peeler.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What became of the requests of a {@link SteadyLoad}. For many threads. */
final class SteadyTally {

  /** In milliseconds; what takes longer counts as this. */
  private static final int LONGEST = 10_000;

  private final AtomicIntegerArray times = new AtomicIntegerArray(LONGEST + 1);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger mixed = new AtomicInteger();
  private final AtomicReference<@Nullable String> firstFailure = new AtomicReference<>();
  private volatile boolean ended;

  boolean hasEnded() {
    return ended;
  }

  void end() {
    ended = true;
  }

  void answered(long millis) {
    requests.incrementAndGet();
    times.incrementAndGet((int) Math.min(LONGEST, millis));
  }

  /** The server was busy and said when to come back. */
  void refused() {
    refused.incrementAndGet();
  }

  void failed(String why) {
    failed.incrementAndGet();
    firstFailure.compareAndSet(null, why);
  }

  void mixed(String why) {
    mixed.incrementAndGet();
    firstFailure.compareAndSet(null, why);
  }

  String line() {
    return "%10d %8d %7d %6d %7d %7d".formatted(requests.get(), refused.get(), failed.get(), mixed.get(),
        percentile(50),
        percentile(99));
  }

  String summary() {
    String first = firstFailure.get();
    return "%,d requests, %d refused, %d failed, %d of two generations; median %d ms, 99th percentile %d ms%s"
        .formatted(
            requests.get(), refused.get(), failed.get(), mixed.get(), percentile(50), percentile(99),
            first == null ? "" : "; the first that went wrong: " + first);
  }

  private int percentile(int percent) {
    int[] counts = new int[LONGEST + 1];
    Arrays.setAll(counts, times::get);
    long below = 0;
    long wanted = (long) Arrays.stream(counts).sum() * percent / 100;
    int millis = 0;
    while (millis < LONGEST && below + counts[millis] <= wanted) {
      below += counts[millis];
      millis++;
    }
    return millis;
  }
}
