package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.search.FindingIndex;

class IndexCommandTest extends CommandLineRuns {

  @Test
  void aFolderIsIndexedAndThePersonIsToldWhatCameOfIt() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("reports/b.txt", WESTMERE);

    Outcome outcome = run("index", path("reports"));

    assertThat(outcome.err().replaceAll("\\d+\\.\\d s", "N s").replaceAll("\\d+ jobs?", "N jobs")).isEqualTo("""
        Plan      2 sources, N jobs, into generation 1
        Read      2 reports, 4 findings
                         4  Main findings
        Doubts    2 (peeler extract FILE lists them)
                         2  force unknown
        Serving   generation 1, built in N s
        Next      peeler serve
        """);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void withoutSourcesTheDataThatComesWithTheProgramIsIndexed() throws IOException {
    usualReports();

    Outcome outcome = run("index");

    assertThat(outcome.err()).contains("Plan      3 sources", "Read      2 reports, 4 findings",
        "Failed    1 source", "HOME/index-data/grades.csv: not a format that can be read");
    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void aSecondBuildSaysWhichGenerationIsKept() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    run("index", path("reports"));

    Outcome outcome = run("index", path("reports"));

    assertThat(outcome.err()).contains("into generation 2 (1 is serving)", "(1 is kept: peeler rollback)");
  }

  @Test
  void strictLeavesTheOldGenerationServingIfAnythingFails() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    run("index", path("reports"));
    write("reports/b.pdf", "broken");

    Outcome outcome = run("index", "--strict", path("reports"));

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).contains("HOME/reports/b.pdf: no text layer on page 1",
        "Index     left as it was: --strict, and not all went well");
    assertThat(run("info", "--json").out()).contains("\"generation\":1");
  }

  @Test
  void aDryRunCountsAndWritesNoIndex() throws IOException {
    write("reports/a.txt", NORTHMOOR);

    Outcome outcome = run("index", "--dry-run", path("reports"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("dry run: no index is written", "Read      1 report, 2 findings");
    assertThat(Files.exists(home.resolve("index-data"))).isFalse();
  }

  @Test
  void theTallyIsWrittenAsJson() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("reports/b.txt", NORTHMOOR);
    write("reports/c.txt", "broken");

    String json = run("index", "--report", "-", path("reports")).out();

    assertThat(json.replace(home.toString(), "HOME")).isEqualTo("""
        {"sources":3,"reports":1,"findings":2,"kinds":{"main-finding":2},"doubts":{"force-unknown":1},"repeated":0,\
        "duplicates":[{"source":"HOME/reports/b.txt","kept":"HOME/reports/a.txt","reason":"the same file"}],\
        "failures":[{"source":"HOME/reports/c.txt","reason":"no text layer on page 1"}]}
        """);
    run("index", "--report", path("tally.json"), path("reports"));
    assertThat(home.resolve("tally.json")).hasContent(json.strip());
  }

  @Test
  void unchangedSourcesAreTakenAsReadBeforeUnlessOneAsks() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("reports/b.txt", WESTMERE);
    String first = run("index", "--report", "-", path("reports")).out();

    Outcome again = run("index", "--report", "-", path("reports"));

    assertThat(again.err()).contains("Unchanged 2 sources, taken as read before");
    assertThat(again.out()).isEqualTo(first);
    assertThat(run("index", "--no-cache", path("reports")).err()).doesNotContain("Unchanged");
  }

  /** The data that comes with the program, through all of its readers: byte for byte, by the command itself. */
  @Test
  void aRebuildFromWhatIsKeptExportsTheSameAsAFullBuild() throws IOException {
    Path data = Path.of("index-data");
    String full = exported(data, "Plan ", "--no-cache");
    exported(data, "Plan ");

    assertThat(exported(data, "Unchanged 182 sources")).isEqualTo(full);
    assertThat(full.lines().count()).isGreaterThan(2_000);
  }

  private String exported(Path data, String told, String... options) throws IOException {
    Program whole = Program.at(Path.of(""));
    List<String> command = new ArrayList<>(List.of("index", "--index", path("whole"),
        data.resolve("reports").toString(), data.resolve("grades.csv").toString(), "--report", path("tally.json")));
    command.addAll(List.of(options));
    assertThat(run(whole, command).err()).contains(told);
    return Files.readString(home.resolve("tally.json"))
        + run(whole, List.of("export", "--index", path("whole"), "--format", "ndjson")).out();
  }

  @Test
  void whatIsKeptOfASourceAndBrokenIsToldAndReadAnew() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    run("index", path("reports"));
    try (var entries = Files.list(home.resolve("index-data/index/cache"))) {
      Files.writeString(entries.findFirst().orElseThrow(), "broken");
    }

    assertThat(run("index", path("reports")).err()).doesNotContain("Unchanged")
        .contains("Damaged   1 source read anew", "Read      1 report, 2 findings");
    assertThat(run("index", path("reports")).err()).contains("Unchanged 1 source");
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldAndTheIndexBuilt() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("index-data/index/cache", "a file where the folder should be");

    Outcome outcome = run("index", path("reports"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("Not kept  for the next build: ", "Serving   generation 1");
  }

  @Test
  void aListOfSourcesIsReadFromStandardInput() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("reports/b.txt", WESTMERE);

    Outcome outcome = run(List.of(), Map.of(), path("reports/b.txt") + "\n\n", "index", "-");

    assertThat(outcome.err()).contains("Plan      1 source,", "Read      1 report, 2 findings");
  }

  @Test
  void quietSaysOnlyWhatFailed() throws IOException {
    write("reports/a.txt", NORTHMOOR);
    write("reports/b.txt", "broken");

    Outcome outcome = run("index", "--quiet", path("reports"));

    assertThat(outcome.err()).isEqualTo("""
        Failed    1 source
                    HOME/reports/b.txt: no text layer on page 1
        """);
  }

  @Test
  void aSourceThatIsNotThereStopsTheRunBeforeItBegins() throws IOException {
    write("reports/a.txt", NORTHMOOR);

    Outcome outcome = run("index", path("reports"), path("reprots"));

    assertThat(outcome).isEqualTo(
        new Outcome(ExitCode.NOT_FOUND, "", "peeler: there is no file or folder HOME/reprots\n"));
    assertThat(run("info").code()).isEqualTo(ExitCode.NO_INDEX);
  }

  @Test
  void whereNothingIsFoundTheOldGenerationServesOn() throws IOException {
    Files.createDirectories(home.resolve("empty"));

    Outcome outcome = run("index", path("empty"));

    assertThat(outcome.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(outcome.err()).contains("HOME/empty: no file in this folder",
        "left as it was: no finding in any source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000", "two"})
  void absurdNumbersOfJobsAreRefused(String jobs) {
    Outcome outcome = run("index", "--jobs", jobs);

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).startsWith("peeler: ").contains("--jobs").hasLineCount(1);
  }

  @Test
  void onATerminalABarShowsHowFarReadingIs() throws IOException {
    write("reports/a.txt", NORTHMOOR);

    String err = run(List.of("err"), Map.of("TERM", "xterm"), "", "index", path("reports")).err();

    assertThat(err).contains("\rReading", "1/1");
    assertThat(run(List.of("err"), Map.of("CI", "true"), "", "index", path("reports")).err()).doesNotContain("\r");
  }

  @Test
  void anotherBuilderIsNamedAsTheReasonToWait() throws IOException {
    write("reports/a.txt", NORTHMOOR);

    try (FindingIndex.Builder builder = program().index(null).begin()) {
      Outcome outcome = run("index", path("reports"));

      assertThat(builder).isNotNull();
      assertThat(outcome.code()).isEqualTo(ExitCode.LOCKED);
      assertThat(outcome.err().lines().filter(line -> line.startsWith("peeler: "))).hasSize(1);
    }
  }
}
