package peeler;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Times several kinds of work over the same data in alternated rounds, so that a machine that is busy for a while slows all
 * of them alike. Time is processor time of the whole process, compiling and collecting garbage included: what other programs
 * take of the machine does not count. For benchmarks, never for tests.
 */
public final class Pace {

  private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
      .getOperatingSystemMXBean();
  private static final int ROUNDS = 9;
  /** Rounds before those that count, in which code is compiled. */
  private static final int WARM_UP = 4;
  private static final double SECONDS_A_ROUND = 0.7;

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
    long start = PROCESS.getProcessCpuTime();
    int times = 0;
    double seconds = 0;
    while (seconds < SECONDS_A_ROUND) {
      if (work.getAsLong() == 0) {
        throw new IllegalStateException("the work came to nothing");
      }
      times++;
      seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
    }
    return times / seconds;
  }
}
