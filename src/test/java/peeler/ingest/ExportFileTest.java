package peeler.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.search.Findings;
import peeler.vocabulary.Kind;

class ExportFileTest {

  @TempDir
  Path folder;

  /** Lines read, each as often as it was. */
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final ExportFile exports = new ExportFile(line -> {
    read.add(line);
    return finding(line);
  });

  @Test
  void reportsComeBackInTheOrderOfTheirFirstFindingsWhereverTheirLinesStand() throws IOException {
    ExportFile.Reports reports = open("b one \u2013 caf\u00e9\na two\r\nb three\na four");

    assertThat(reports.count()).isEqualTo(2);
    assertThat(reports.failure()).isNull();
    assertThat(reports.read(0).findings()).extracting(Finding::text).containsExactly("b one \u2013 caf\u00e9",
        "b three");
    assertThat(reports.read(1).findings()).extracting(Finding::text).containsExactly("a two\r", "a four");
    assertThat(Objects.requireNonNull(reports.read(1).card()).source()).endsWith("export.ndjson (a)");
  }

  @Test
  void linesThatAreNoFindingsAreCountedAndTheOthersRead() throws IOException {
    ExportFile.Reports reports = open("broken\na one\n\nbroken\n");

    assertThat(reports.count()).isEqualTo(1);
    assertThat(reports.read(0).findings()).extracting(Finding::text).containsExactly("a one");
    assertThat(Objects.requireNonNull(reports.failure()).reason())
        .isEqualTo("line 1: broken (and 2 lines more)");
  }

  @Test
  void aLineInAnotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("export.ndjson");
    Files.write(file, "a one\na caf\u00e9\na two\n".getBytes(StandardCharsets.ISO_8859_1));
    ExportFile.Reports reports = exports.open(file);

    assertThat(reports.read(0).findings()).extracting(Finding::text).containsExactly("a one", "a two");
    assertThat(Objects.requireNonNull(reports.failure()).reason()).isEqualTo("line 2: not UTF-8");
  }

  @Test
  void aLineTooLongForAFindingIsPassedOver() throws IOException {
    ExportFile.Reports reports = open("a one\n" + "a".repeat(17 << 20) + "\na two\n");

    assertThat(reports.read(0).findings()).extracting(Finding::text).containsExactly("a one", "a two");
    assertThat(Objects.requireNonNull(reports.failure()).reason()).isEqualTo("line 2: longer than 16 MB");
  }

  @Test
  void whatWasReadBeforeAFileBrokeOffCounts() throws IOException {
    Path file = Files.writeString(folder.resolve("export.ndjson"), "a one\na two\na three\n");
    InputStream brokenOff = new FilterInputStream(new ByteArrayInputStream("a one\na two\na th".getBytes(UTF_8))) {

      @Override
      public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        if (read < 0) {
          throw new IOException("Input/output error");
        }
        return read;
      }
    };

    ExportFile.Reports reports = exports.open(file, brokenOff);

    assertThat(reports.read(0).findings()).extracting(Finding::text).containsExactly("a one", "a two");
    assertThat(Objects.requireNonNull(reports.failure()).reason()).isEqualTo("Input/output error");
  }

  @Test
  void aFileThatChangedMeanwhileIsNamed() throws IOException {
    ExportFile.Reports reports = open("a one\na two\n");
    Files.writeString(folder.resolve("export.ndjson"), "a one\n");

    assertThat(Objects.requireNonNull(reports.read(0).failure()).reason()).startsWith("changed while it was read: ");
  }

  @Test
  void whatThereIsNoRoomForIsReadAgainReportByReport() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add("report" + i % 20 + " says number " + i + " of what only it says");
    }
    Files.writeString(folder.resolve("export.ndjson"), String.join("\n", lines));
    List<String> taken = Collections.synchronizedList(new ArrayList<>());

    Tally tally = new Ingest(ToyReports.INSPECTORATE, ToyReports.FILE, exports,
        ParseCache.none(ToyReports.INSPECTORATE), 2,
        progress -> {
        }).run(Sources.walk(List.of(folder), folder.resolve("index")), finding -> taken.add(finding.text()), 0);

    assertThat(tally.reports()).isEqualTo(20);
    assertThat(taken).containsExactlyInAnyOrderElementsOf(lines);
    assertThat(read).hasSize(3 * lines.size());
  }

  @Test
  void whatCannotBeReadAgainIsNamed() throws IOException {
    Path file = folder.resolve("export.ndjson");
    Files.writeString(file, "a says what nobody else says\nb tells of quite another matter");

    Tally tally = new Ingest(ToyReports.INSPECTORATE, ToyReports.FILE, exports,
        ParseCache.none(ToyReports.INSPECTORATE), 1, progress -> delete(file))
        .run(Sources.walk(List.of(folder), folder.resolve("index")), finding -> {
        }, 0);

    assertThat(tally.total()).isZero();
    assertThat(tally.repeated()).isZero();
    assertThat(tally.failures()).containsExactly(new Failure(file.toString(), "no such file"));
  }

  private static void delete(Path file) {
    assertThat(file.toFile().delete()).isTrue();
  }

  private ExportFile.Reports open(String text) throws IOException {
    Path file = folder.resolve("export.ndjson");
    Files.writeString(file, text);
    return exports.open(file);
  }

  /** A line begins with the name of its report. */
  private static Finding finding(String line) {
    if (!line.matches("(?s)\\w+ .*")) {
      throw new IllegalArgumentException(line.isEmpty() ? "empty" : line.substring(0, Math.min(20, line.length())));
    }
    String report = line.substring(0, line.indexOf(' '));
    return new Finding(line, Kind.NARRATIVE, Findings.EXAMPLES.force("westmere").orElseThrow(), null, null, null, null,
        null,
        null, line, new Finding.Document(report, report, "digest", null),
        new Finding.Source(report + ".txt", "sha of " + report, null, "text", null, null, 0, line.length()), null,
        List.of());
  }
}
