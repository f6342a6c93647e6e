package peeler.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import peeler.report.TextReportReader;
import peeler.report.UnreadableReportException;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;

/**
 * Speed of reading and splitting a text report, on one core, as a ratio to plain reading and tokenising of the same bytes in
 * the same run. Not a test; after {@code mvn test-compile} run it with
 * {@code java -XX:ActiveProcessorCount=1 -cp "target/classes:target/test-classes:target/lib/*"
 * peeler.finding.ExtractionBenchmark FILE}. Prints megabytes a second of both and their ratio, medians of alternated
 * rounds.
 */
public final class ExtractionBenchmark {

  private static final int ROUNDS = 9;
  private static final int TIMES = 40;

  private ExtractionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
    FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));
    double[] plain = new double[ROUNDS];
    double[] split = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      plain[round] = rate(bytes, b -> Fold.words(new String(b, StandardCharsets.UTF_8)).size());
      split[round] = rate(bytes, b -> split(extractor, b));
    }
    Arrays.sort(plain);
    Arrays.sort(split);
    System.out.printf("reading and tokenising %.1f MB/s, reading and splitting %.1f MB/s, ratio %.2f%n",
        plain[ROUNDS / 2],
        split[ROUNDS / 2], split[ROUNDS / 2] / plain[ROUNDS / 2]);
  }

  private static long split(FindingExtractor extractor, byte[] bytes) {
    try {
      return extractor.extract(new TextReportReader().read("report.txt", bytes), Manifest.NONE).findings().size();
    } catch (UnreadableReportException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static double rate(byte[] bytes, ToLongFunction<byte[]> work) {
    long found = 0;
    long start = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      found += work.applyAsLong(bytes);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return bytes.length * (double) TIMES / seconds / 1e6;
  }
}
