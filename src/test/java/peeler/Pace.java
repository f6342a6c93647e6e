package peeler;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Times several kinds of work over the same data in alternated rounds, so that a machine that is busy for a while slows all
 * of them alike. Time is processor time of the working thread and of the garbage collector: what other programs take of the
 * machine does not count, nor does compiling, which goes on for some seconds and is over in a long run. For benchmarks, never
 * for tests.
 */
public final class Pace {

  private static final int ROUNDS = 9;
  /** Rounds before those that count, in which code is compiled. */
  private static final int WARM_UP = 8;
  private static final double SECONDS_A_ROUND = 0.5;

  private Pace() {}

  /** Megabytes a second of each kind of work over data of that size, the median of its rounds. */
  public static List<Double> megabytesASecond(long size, List<LongSupplier> works) {
    double[][] rates = new double[works.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < works.size(); i++) {
        double rate = timesASecond(works.get(i)) * size / 1e6;
        rates[i][Math.max(round, 0)] = rate;
      }
    }
    List<Double> medians = new ArrayList<>();
    for (double[] ofWork : rates) {
      Arrays.sort(ofWork);
      medians.add(ofWork[ROUNDS / 2]);
    }
    return medians;
  }

  private static double timesASecond(LongSupplier work) {
    double start = seconds();
    int times = 0;
    double spent = 0;
    while (spent < SECONDS_A_ROUND) {
      if (work.getAsLong() == 0) {
        throw new IllegalStateException("the work came to nothing");
      }
      times++;
      spent = seconds() - start;
    }
    return times / spent;
  }

  private static double seconds() {
    long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 + collecting / 1e3;
  }
}
