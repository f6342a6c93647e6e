package peeler.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Extraction;
import peeler.finding.Finding;
import peeler.finding.Manifest;
import peeler.report.Report;
import peeler.report.ReportReader;
import peeler.report.SourceFile;
import peeler.report.Span;
import peeler.report.UnreadableReportException;
import peeler.search.Findings;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * The simplest reports there can be: every line is a finding. A first line {@code updated DAY} states the day of the last
 * change; a line {@code astray} is a finding that does not stand where it says; a file that begins with {@code broken}
 * cannot be read.
 */
public final class ToyReports {

  /** About the invented forces of this inspectorate. */
  public static final Inspectorate INSPECTORATE = Findings.EXAMPLES;
  /** Reads them. */
  public static final ReportFile FILE = new ReportFile(ToyReports::reader, ToyReports::extract, () -> "toys");

  private ToyReports() {}

  static Optional<ReportReader> reader(String name) {
    return List.<ReportReader>of(new Reader("text", ".txt"), new Reader("html", ".html"), new Reader("pdf", ".pdf"))
        .stream().filter(reader -> reader.reads(name)).findFirst();
  }

  private record Reader(String format, String ending) implements ReportReader {

    @Override
    public boolean reads(String fileName) {
      return fileName.endsWith(ending);
    }

    @Override
    public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.startsWith("broken")) {
        throw new UnreadableReportException("no text layer on page 1");
      }
      if (text.startsWith("bug")) {
        throw new IllegalStateException("a mistake in the reader");
      }
      return new Report(new SourceFile(fileName, Integer.toHexString(text.hashCode()), format), null, null, null,
          updated(text), text, List.of(), List.of(), List.of(), List.of());
    }

    private static @Nullable LocalDate updated(String text) {
      return text.startsWith("updated ") ? LocalDate.parse(text.substring(8, 18)) : null;
    }
  }

  static Extraction extract(Report report, Manifest manifest) {
    String kind = manifest.documentKind() == null ? "inspection-report" : manifest.documentKind();
    Finding.Document document = new Finding.Document("toy", "Toy", kind, manifest.published());
    List<Finding> findings = new ArrayList<>();
    int start = 0;
    for (String line : report.text().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("updated ")) {
        findings.add(finding(report, manifest, document, line, start));
      }
      start += line.length() + 1;
    }
    List<Doubt> doubts = manifest.force() == null
        ? List.of(new Doubt(Doubt.Kind.FORCE_UNKNOWN, "no force", -1, 0, null))
        : List.of();
    return new Extraction(report, document, findings, List.of(), doubts, places(findings));
  }

  private static Map<String, List<Span>> places(List<Finding> findings) {
    Map<String, List<Span>> places = new HashMap<>();
    findings.forEach(finding -> places.put(finding.id(),
        List.of(new Span(finding.source().start(), finding.source().end()))));
    return places;
  }

  private static Finding finding(Report report, Manifest manifest, Finding.Document document, String line, int start) {
    int end = line.equals("astray") ? start + 1 : start + line.length();
    return new Finding(manifest.force() + "-" + manifest.cycle() + "-" + Integer.toHexString(line.hashCode()),
        Kind.MAIN_FINDING,
        INSPECTORATE.force(manifest.force()).orElse(null), INSPECTORATE.cycle(manifest.cycle()).orElse(null), null,
        null, null, null, null, line, document, new Finding.Source(report.source().name(), report.source().sha256(),
            manifest.url(), report.source().format(), null, null, start, end),
        null, List.of());
  }
}
