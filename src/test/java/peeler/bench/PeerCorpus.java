package peeler.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.lucene.BareLucene;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Indexes the synthetic findings that other search engines are measured with, one JSON object a line: {@code id}, {@code
 * force}, {@code year}, {@code area}, {@code grade}, {@code type}, {@code heading}, {@code body}, {@code source}. Each of its
 * ten years becomes a cycle and each of its twelve areas an area of ours, so that filters choose the same findings. Prints
 * one line of JSON with seconds. {@code src/bench/peers.py} runs it; with a third argument Lucene alone writes the
 * same documents, for comparison: {@code plain} as they come, {@code sorted} newest first, as ours are.
 */
public final class PeerCorpus {

  private static final int FIRST_YEAR = 2014;
  private static final Map<String, String> AREAS = Map.ofEntries(
      Map.entry("Preventing crime", "preventing-crime-and-asb"),
      Map.entry("Responding to the public", "responding-to-the-public"),
      Map.entry("Investigating crime", "investigating-crime"),
      Map.entry("Protecting vulnerable people", "protecting-vulnerable-people"),
      Map.entry("Managing offenders", "managing-offenders"),
      Map.entry("Serious and organised crime", "serious-and-organised-crime"),
      Map.entry("Treating the public fairly", "treating-the-public-fairly"), Map.entry("Custody", "police-custody"),
      Map.entry("Supporting the workforce", "supporting-the-workforce"),
      Map.entry("Vetting and professional standards", "professional-standards"),
      Map.entry("Strategic planning and value for money", "finance-and-value-for-money"),
      Map.entry("Crime data integrity", "crime-data-integrity"));
  private static final Map<String, Kind> KINDS = Map.of("Finding", Kind.MAIN_FINDING, "Area for improvement",
      Kind.AREA_FOR_IMPROVEMENT, "Cause of concern", Kind.CAUSE_OF_CONCERN, "Promising practice",
      Kind.INNOVATIVE_PRACTICE);

  private final ObjectMapper json = new ObjectMapper();
  private final Inspectorate inspectorate;
  private final List<Cycle> cycles;

  private PeerCorpus(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
    this.cycles = inspectorate.cycles();
  }

  /** NDJSON of findings, folder of the index. */
  public static void main(String[] args) throws IOException {
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    PeerCorpus corpus = new PeerCorpus(inspectorate);
    Path folder = Path.of(args[1]);
    long start = System.nanoTime();
    try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
      Stream<Finding> findings = lines.parallel().map(corpus::finding);
      long written = args.length > 2
          ? BareLucene.write(findings, folder, inspectorate, args[2].equals("sorted"))
          : write(findings, new LuceneIndex(folder, inspectorate, Facets.of(inspectorate)));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("{\"docs\": %d, \"add_s\": %.2f, \"total_s\": %.2f}%n", written, seconds, seconds);
    }
  }

  private static long write(Stream<Finding> findings, FindingIndex index) {
    try (FindingIndex.Builder builder = index.begin()) {
      findings.forEach(builder::add);
      return builder.publish(1, 0).findings();
    }
  }

  private Finding finding(String line) {
    JsonNode from = read(line);
    int year = Integer.parseInt(text(from, "year"));
    String area = text(from, "area");
    String source = text(from, "source");
    String report = source.substring(0, source.indexOf(".pdf"));
    return new Finding(text(from, "id"), Objects.requireNonNull(KINDS.get(text(from, "type"))),
        inspectorate.forceNames().exact(text(from, "force")).orElseThrow(), cycles.get(year - FIRST_YEAR),
        inspectorate.area(AREAS.get(area)).orElseThrow(), area,
        inspectorate.grade(text(from, "grade").toLowerCase(Locale.ROOT).replace(' ', '-')).orElseThrow(),
        Finding.GradeBasis.SECTION,
        text(from, "heading"), text(from, "body"),
        new Finding.Document(report, "A report made up for measuring", "inspection-report", LocalDate.of(year, 1, 1)),
        new Finding.Source(report + ".pdf", "0".repeat(64), null, "pdf", 1, null, 0, 1), null, List.of());
  }

  private static String text(JsonNode from, String member) {
    return from.required(member).asText();
  }

  private JsonNode read(String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
