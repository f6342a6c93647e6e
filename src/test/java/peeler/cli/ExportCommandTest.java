package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;
import peeler.search.FindingIndex;
import peeler.search.Findings;

class ExportCommandTest extends CommandLineRuns {

  @Test
  void csvHasAHeaderAndARowForEachFinding() throws IOException {
    usualReports();
    run("index");

    Outcome outcome = run("export", "--force", "northmoor");

    assertThat(outcome.out().lines()).hasSize(3).first().asString().startsWith("id,kind,force,force_name,");
    assertThat(run("export", "--profile", "tracker", "withdraws").out().lines()).hasSize(2).first().asString()
        .endsWith("owner,rag,due,progress,evidence");
    assertThat(run("export", "--bom").out()).startsWith("\uFEFFid,");
  }

  @Test
  void howTheWordsWereReadIsSaidBesideTheRows() throws IOException {
    usualReports();
    run("index");

    Outcome outcome = run("export", "withdraws zebra");

    assertThat(outcome.out().lines()).hasSize(2).first().asString().startsWith("id,kind,");
    assertThat(outcome.err()).isEqualTo("No finding has all of these words. These have 1 of 2.\n");
    assertThat(run("export", "withdraws AND zebra").out().lines()).hasSize(1);
  }

  @Test
  void aFileIsWrittenWhole() throws IOException {
    usualReports();
    run("index");

    Outcome outcome = run("export", "-o", path("all.ndjson"));

    assertThat(outcome).isEqualTo(new Outcome(0, "", "Wrote 4 findings to HOME/all.ndjson\n"));
    assertThat(Files.readAllLines(home.resolve("all.ndjson"))).hasSize(4)
        .allMatch(line -> line.startsWith("{\"id\":\""));
    try (Stream<java.nio.file.Path> files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("all.ndjson.part");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    usualReports();
    run("index");
    String longest = "x".repeat(255);

    assertThat(run("export", "-o", path("nowhere/all.csv")))
        .isEqualTo(new Outcome(4, "", "peeler: there is no folder for HOME/nowhere/all.csv\n"));
    assertThat(run("export", "-o", path(longest)))
        .isEqualTo(new Outcome(8, "", "peeler: cannot write HOME/" + longest + ": File name too long\n"));
  }

  @Test
  void aLinkStaysOne() throws IOException {
    usualReports();
    run("index");
    Files.writeString(home.resolve("all.ndjson"), "older");
    Files.createSymbolicLink(home.resolve("link.ndjson"), home.resolve("all.ndjson"));

    run("export", "-o", path("link.ndjson"));

    assertThat(home.resolve("link.ndjson")).isSymbolicLink();
    assertThat(Files.readAllLines(home.resolve("all.ndjson"))).hasSize(4);
  }

  @Test
  void anExportIndexedAgainGivesTheSameExport() throws IOException {
    try (FindingIndex.Builder builder = program().index(null).begin()) {
      Findings.random(200, 3).stream().map(ExportCommandTest::inItsOwnFile).forEach(builder::add);
      builder.publish(1, 0);
    }
    run("export", "-o", path("all.ndjson"));

    Outcome restored = run("index", "--index", path("other"), path("all.ndjson"));
    run("export", "--index", path("other"), "-o", path("again.ndjson"));

    assertThat(restored.code()).isZero();
    assertThat(lines("again.ndjson")).isEqualTo(lines("all.ndjson"));
    assertThat(restored.err()).contains("Read      " + reports() + " reports, 200 findings");
  }

  @Test
  void anExportBesideItsReportsAddsNothing() throws IOException {
    usualReports();
    run("index");
    run("export", "-o", path("index-data/reports/all.ndjson"));

    Outcome outcome = run("index");

    assertThat(outcome.err()).contains("2 reports, 4 findings",
        "HOME/index-data/reports/all.ndjson (toy): the same file; kept");
  }

  @Test
  void linesThatAreNoFindingsAreNamed() throws IOException {
    usualReports();
    run("index");
    String good = run("export", "--format", "ndjson", "withdraws").out();
    write("x.ndjson", good + "{\"id\":7}\n" + good.replace("\"main-finding\"", "\"complaint\"") + "not json\n");

    Outcome outcome = run("index", "--dry-run", path("x.ndjson"));

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).contains("1 report, 1 finding", "HOME/x.ndjson: line 2: ", "(and 2 lines more)");
  }

  @Test
  void aBatchAnswersEachLine() throws IOException {
    usualReports();
    run("index");

    Outcome outcome = run(List.of(), Map.of(), "weeks\n\nsupervisors\n", "search", "--batch", "-");

    assertThat(outcome.out()).contains("== weeks\n1 finding in 1 force", "== supervisors\n1 finding in 1 force");
    assertThat(run(List.of(), Map.of(), "victims\n(\n", "search", "--json", "--batch", "-"))
        .matches(result -> result.code() == ExitCode.USAGE && result.out().lines().count() == 1
            && result.err().startsWith("peeler: (: "));
    assertThat(run("search", "--batch", path("nowhere")).code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void whatCannotBePrintedIsNoSuccess() throws IOException {
    usualReports();
    run("index");

    for (String command : List.of("search", "info", "export")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal full = Terminal.of(InputStream.nullInputStream(), new FileOutputStream("/dev/full"), err, List.of(), 80,
          Map.of());
      int code = Peeler.commandLine(program(), full, new String[]{command}).execute(command);

      assertThat(code).as(command).isEqualTo(ExitCode.RESOURCE);
      assertThat(err.toString(StandardCharsets.UTF_8)).as(command).contains("No space left on device").hasLineCount(1);
    }
  }

  @Test
  void linesOfOthersThatAreNoFindingsCostOnlyThemselves() throws IOException {
    String good = exported();
    List<String> bad = List.of("null", good.replaceFirst("\"published\":null", "\"published\":\"soon\""),
        good.replaceFirst("\"report\":\"[^\"]*\"", "\"report\":null"),
        good.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":null"),
        good.replaceFirst("\"tags\":\\[]", "\"tags\":[null]"),
        good.replaceFirst("\"sha256\":\"[^\"]*\"", "\"sha256\":null"),
        good.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"\""), good.replaceFirst("\"id\":\"", "\"id\":\"a b"),
        good.replaceFirst("\"id\":\"", "\"id\":\"a/b"), good.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"..\""),
        good.replaceFirst("\"report\":\"", "\"report\":\"\\\\u001b"),
        good.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + "x".repeat(40_000) + "\""));
    assertThat(bad).doesNotContain(good);

    Outcome outcome = run("index", write("bad.ndjson", String.join("\n", bad) + "\n" + good + "\n").toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).contains("1 report, 1 finding\n", "line 1: null", "(and 11 lines more)")
        .doesNotContain("in Peeler itself");
  }

  @Test
  void whatSteersATerminalIsNotPrinted() throws IOException {
    String good = exported();
    write("odd.ndjson", good.replaceFirst("\"area_printed\":null", "\"area_printed\":\"\\\\u001b[31mcats\"")
        + "\n");
    run("index", path("odd.ndjson"));

    assertThat(run("search").out()).contains("[31mcats").doesNotContain("\u001b");
  }

  @Test
  void aListThatCannotBeReadIsNamed() throws IOException {
    usualReports();
    run("index");

    assertThat(run("search", "--batch", path("nowhere")))
        .isEqualTo(new Outcome(4, "", "peeler: there is no file HOME/nowhere\n"));
    assertThat(run("eval", path("."))).isEqualTo(new Outcome(4, "", "peeler: HOME/. is a folder\n"));
  }

  @Test
  void judgedQueriesAreEvaluated() throws IOException {
    usualReports();
    run("index");
    write("queries.json", """
        [{"q": "victims", "relevant": [{"heading": "no such heading", "gain": 3}]}]
        """);

    assertThat(run("eval", path("queries.json")).out().lines())
        .containsExactly("any               1 queries  nDCG@10 0.000  MRR 0.000  success@3 0.000",
            "all               1 queries  nDCG@10 0.000  MRR 0.000  success@3 0.000");
    write("queries.json", "[{\"q\":");
    assertThat(run("eval", path("queries.json")))
        .matches(outcome -> outcome.code() == ExitCode.NOT_FOUND && outcome.err().lines().count() == 1);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(home.resolve(file)).stream().sorted().collect(Collectors.toList());
  }

  private static Finding inItsOwnFile(Finding finding) {
    Finding.Source at = finding.source();
    return new Finding(finding.id(), finding.kind(), finding.force(), finding.cycle(), finding.area(),
        finding.areaPrinted(), finding.grade(), finding.basis(), finding.heading(), finding.text(), finding.document(),
        new Finding.Source(at.file(), "bytes of " + at.file(), at.url(), at.format(), at.page(), at.anchor(),
            at.start(),
            at.end()),
        finding.cause(), finding.tags());
  }

  private static long reports() {
    return Findings.random(200, 3).stream().map(finding -> finding.document().slug()).distinct().count();
  }

  /** The first line of an export of the usual reports. */
  private String exported() throws IOException {
    usualReports();
    run("index");
    return run("export", "--format", "ndjson").out().lines().findFirst().orElseThrow();
  }
}
