package peeler.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.Pace;
import peeler.report.Report;
import peeler.report.ReportReader;
import peeler.report.ReportReaders;
import peeler.report.UnreadableReportException;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;

/**
 * Speed of reading and of splitting reports, on one core, beside plain reading and tokenising of the same text in the same
 * run. Not a test; after {@code mvn package -DskipTests} run it with
 * {@code java -XX:ActiveProcessorCount=1 -cp "target/classes:target/test-classes:target/lib/*"
 * peeler.finding.ExtractionBenchmark FILES OR FOLDERS}. Prints one line for each format and one for all together: megabytes
 * of text a second (of the text that the reader yields, in UTF-8: the markup of a page is work, but counts for nothing),
 * medians of alternated rounds. The last line is the memory in use after many more reports.
 */
public final class ExtractionBenchmark {

  private static final int MANY = 1000;

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));

  private ExtractionBenchmark() {}

  /** A file, the reader for it, and what is made of it. */
  private static final class Sample {

    private final String name;
    private final byte[] bytes;
    private final ReportReader reader;
    private final Report report;
    private final byte[] text;

    Sample(Path file) {
      try {
        name = file.getFileName().toString();
        bytes = Files.readAllBytes(file);
        reader = ReportReaders.forFile(name).orElseThrow();
        report = reader.read(name, bytes);
        text = report.text().getBytes(StandardCharsets.UTF_8);
      } catch (IOException | UnreadableReportException e) {
        throw new IllegalArgumentException(file.toString(), e);
      }
    }

    int tokens() {
      return Fold.words(new String(text, StandardCharsets.UTF_8)).size();
    }

    Report read() {
      try {
        return reader.read(name, bytes);
      } catch (UnreadableReportException e) {
        throw new IllegalArgumentException(name, e);
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String argument : arguments) {
      try (Stream<Path> files = Files.walk(Path.of(argument))) {
        files.filter(file -> ReportReaders.forFile(file.getFileName().toString()).isPresent()).sorted()
            .forEach(file -> samples.add(new Sample(file)));
      }
    }
    Map<String, List<Sample>> formats = samples.stream()
        .collect(Collectors.groupingBy(sample -> sample.report.source().format(), TreeMap::new, Collectors.toList()));
    ExtractionBenchmark benchmark = new ExtractionBenchmark();
    System.out.printf("%-9s %5s %8s | %10s | %9s %9s %9s | %s%n", "format", "files", "MB text", "plain MB/s",
        "read MB/s",
        "split", "both", "ratio to plain");
    formats.forEach(benchmark::compare);
    if (formats.size() > 1) {
      benchmark.compare("all", samples);
    }
    benchmark.printMemory(samples);
  }

  private void compare(String format, List<Sample> samples) {
    long size = samples.stream().mapToLong(sample -> sample.text.length).sum();
    List<Double> rates = Pace.megabytesASecond(size, List.of( //
        () -> samples.stream().mapToLong(Sample::tokens).sum(),
        () -> samples.stream().mapToLong(sample -> sample.read().sections().size()).sum(),
        () -> samples.stream().mapToLong(sample -> split(sample.report)).sum(),
        () -> samples.stream().mapToLong(sample -> split(sample.read())).sum()));
    System.out.printf("%-9s %5d %8.2f | %10.1f | %9.1f %9.1f %9.1f | %.2f%n", format, samples.size(), size / 1e6,
        rates.get(0), rates.get(1), rates.get(2), rates.get(3), rates.get(3) / rates.get(0));
  }

  private long split(Report report) {
    return extractor.extract(report, Manifest.NONE).findings().size();
  }

  /** What stays in memory must not grow with the reports that went through. */
  private void printMemory(List<Sample> samples) {
    long before = inUse();
    for (int i = 0; i < MANY; i++) {
      split(samples.get(i % samples.size()).read());
    }
    System.out.printf("memory in use: %.1f MB, after %d more reports %.1f MB%n", before / 1e6, MANY, inUse() / 1e6);
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
