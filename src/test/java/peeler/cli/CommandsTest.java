package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends CommandLineRuns {

  @Test
  void withoutACommandHelpIsShown() {
    Outcome outcome = run();

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("peeler serve", "Commands:", "rollback");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "serve", "search", "extract", "info", "verify", "rollback"})
  void everyCommandHasHelpWithExitCodesOnStandardOutput(String command) {
    Outcome outcome = run(command, "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: peeler " + command, "-v, --verbose", "Exit codes:",
        "   6   no index, or one made by another version of Peeler");
    assertThat(run("help", command).out()).isEqualTo(outcome.out());
  }

  @Test
  void theVersionNamesJavaToo() {
    assertThat(run("--version").out()).startsWith("peeler ").contains("(Java " + Runtime.version().feature());
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    assertThat(run("serch", "victims"))
        .isEqualTo(
            new Outcome(2, "", "peeler: there is no command serch. Did you mean search? See 'peeler --help'.\n"));
  }

  @Test
  void infoShowsTheServingGeneration() throws IOException {
    usualReports();
    run("index");

    assertThat(run("info").out()).contains("Generation  1, built ", "Reports     2, 1 source failed", "Findings    4",
        "4  Main findings");
    assertThat(run("info", "--json").out()).contains("\"generation\":1", "\"findings\":4", "\"reports\":2",
        "\"failed\":1", "\"kinds\":{\"main-finding\":4}", "\"kept\":[1]");
  }

  @Test
  void rollbackGoesBackToTheGenerationBefore() throws IOException {
    usualReports();
    run("index");
    write("index-data/reports/third.txt", "A third report about nothing much.");
    run("index");

    Outcome outcome = run("rollback");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).startsWith("Generation 1 is serving again: 4 findings");
    assertThat(run("rollback").code()).isEqualTo(ExitCode.NO_INDEX);
  }

  @Test
  void infoAsJsonSaysAllThatThereIsToSay() throws IOException {
    usualReports();
    run("index");

    assertThat(run("info", "--json").out().replaceAll("\"java\":\"[^\"]+\"", "\"java\":\"J\"")
        .replaceAll("\"built\":\"[^\"]+\"", "\"built\":\"B\"").replaceAll("\"schema\":\"[^\"]+\"", "\"schema\":\"S\"")
        .replaceAll("\"bytes\":[1-9]\\d+", "\"bytes\":N").replace(home.toString(), "HOME")).isEqualTo("""
            {"version":"unpacked","java":"J","index":"HOME/index-data/index","generation":1,"built":"B","schema":"S",\
            "bytes":N,"findings":4,"reports":2,"failed":1,"kinds":{"main-finding":4},"kept":[1]}
            """);
  }

  @Test
  void verifyChecksTheIndexAndCutsItsFindingsAnew() throws IOException {
    usualReports();
    run("index");

    assertThat(run("verify")).isEqualTo(new Outcome(0, "", """
        Generation 1 verifies: 4 findings, ids unique, kinds as counted, values in the vocabulary.
        2 sources read again: 4 findings as in the index.
        """));
    assertThat(run("verify", "--deep").err()).contains("values in the vocabulary, files sound.");
  }

  @Test
  void verifyNamesSourcesThatHaveChangedOrAreGone() throws IOException {
    usualReports();
    run("index");
    write("index-data/reports/northmoor.txt", "Another report by now.");
    Files.delete(home.resolve("index-data/reports/westmere.txt"));

    assertThat(run("verify")).isEqualTo(new Outcome(0, "", """
        Generation 1 verifies: 4 findings, ids unique, kinds as counted, values in the vocabulary.
        0 sources read again: 0 findings as in the index.
        2 sources not there, or changed since:
          northmoor.txt
          westmere.txt
        """));
    assertThat(run("verify", path("nowhere")).code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void verifyFindsWhatTheIndexHoldsOtherwiseThanItsSource() throws IOException {
    usualReports();
    run("index");
    write("index-data/reports/manifest.csv", """
        file,force,cycle,url
        northmoor.txt,northmoor,2021-22,https://reports.example.org/elsewhere/
        westmere.txt,westmere,2023-25,
        """);

    Outcome outcome = run("verify");

    assertThat(outcome.code()).isEqualTo(ExitCode.UNVERIFIED);
    assertThat(outcome.err()).contains("2 sources read again: 2 findings as in the index.",
        "The index does not verify; build it again with: peeler index",
        "  northmoor.txt: its finding northmoor-2021-22-",
        " reads otherwise");
  }

  @Test
  void aDamagedIndexIsNamedAndBuildingAnewMendsIt() throws IOException {
    usualReports();
    run("index");
    Files.writeString(home.resolve("index-data/index/gen-1/segments_1"), "x", StandardOpenOption.APPEND);

    assertThat(run("verify").err()).contains("does not verify: its file segments_1 is damaged; build it again")
        .hasLineCount(1);
    assertThat(run("verify").code()).isEqualTo(ExitCode.UNVERIFIED);
    assertThat(run("search", "victim").err()).contains("cannot be read: its file segments_1 is damaged; run")
        .hasLineCount(1);
    assertThat(run("search", "victim").code()).isEqualTo(ExitCode.NO_INDEX);

    assertThat(run("index").err()).contains("into a new generation", "Serving   generation 2");
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void commandsThatNeedAnIndexSayHowToMakeOne() {
    for (String command : new String[]{"info", "verify", "rollback", "search"}) {
      Outcome outcome = run(command);

      assertThat(outcome.code()).as(command).isEqualTo(ExitCode.NO_INDEX);
      assertThat(outcome.err()).as(command).startsWith("peeler: ").hasLineCount(1).doesNotContain("\tat ");
    }
  }

  @Test
  void aStackTraceIsOnlyForThoseWhoAskForIt() {
    assertThat(run("info").err()).doesNotContain("\tat ");
    assertThat(run("info", "-v").err()).contains("\tat peeler.");
    assertThat(run("-v", "info").err()).contains("\tat peeler.");
  }

  @Test
  void anIndexThatCannotBeWrittenIsAResourceProblem() throws IOException {
    usualReports();
    Files.writeString(home.resolve("file"), "not a folder");

    Outcome outcome = run("index", "--index", path("file"));

    assertThat(outcome.code()).isEqualTo(ExitCode.RESOURCE);
    assertThat(outcome.err().lines().filter(line -> line.startsWith("peeler: "))).hasSize(1);
  }
}
