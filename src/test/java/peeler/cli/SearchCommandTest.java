package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchCommandTest extends CommandLineRuns {

  @BeforeEach
  void indexed() throws IOException {
    usualReports();
    run("index");
  }

  @Test
  void anAnswerIsReadable() {
    Outcome outcome = run("search", "evidence-led prosecution");

    assertThat(outcome.out().replaceAll("northmoor-2021-22-[0-9a-f]+", "ID")).isEqualTo("""
        1 finding in 1 force

          1 Northmoor Constabulary, PEEL 2021/22
            Main finding
            Evidence-led prosecution is considered when a victim withdraws.
            ID  https://reports.example.org/northmoor/
        """);
    assertThat(outcome.code()).isZero();
  }

  @Test
  void wordsAreMarkedOnATerminalUnlessColoursAreNotWanted() {
    List<String> screen = List.of("out");

    assertThat(run(screen, Map.of(), "", "search", "withdraws").out()).contains("\u001B[1;33mwithdraws\u001B[0m");
    assertThat(run(screen, Map.of("NO_COLOR", "1"), "", "search", "withdraws").out()).doesNotContain("\u001B");
    assertThat(run(screen, Map.of("TERM", "dumb"), "", "search", "withdraws").out()).doesNotContain("\u001B");
    assertThat(run("search", "withdraws").out()).doesNotContain("\u001B");
  }

  @Test
  void everyFacetIsAnOptionAndCanBeLeftOut() {
    assertThat(run("search", "--force", "westmere").out()).startsWith("2 findings in 1 force");
    assertThat(run("search", "--force=westmere", "--force=northmoor").out()).startsWith("4 findings in 2 forces");
    assertThat(run("search", "--not-force", "westmere").out()).startsWith("2 findings in 1 force");
    assertThat(run("search", "--year-from", "2023").out()).startsWith("2 findings in 1 force");
  }

  @Test
  void pagesFollowOnEachOther() {
    String first = run("search", "--size", "3").out();
    String second = run("search", "--size", "3", "--page", "2").out();

    assertThat(first).contains("  3 ", "Page 1 of 2; next: --page 2");
    assertThat(second).contains("  4 ").doesNotContain("next:");
  }

  @Test
  void nothingFoundIsNoError() {
    Outcome outcome = run("search", "zeppelin");

    assertThat(outcome.out()).startsWith("Nothing found.");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void theJsonIsOneObject() {
    assertThat(run("search", "--json", "victim").out()).startsWith("{\"query\":{\"q\":\"victim\"").endsWith("}\n")
        .hasLineCount(1);
  }

  @Test
  void whatIsWrongWithAValueIsSaidInOneLine() {
    Outcome outcome = run("search", "--force", "northmor");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).startsWith("peeler: ").contains("northmor").contains("northmoor").hasLineCount(1);
    assertThat(run("search", "--page", "0").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("search", "(").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheNearest() {
    assertThat(run("search", "--frce", "westmere").err())
        .isEqualTo("peeler: there is no option --frce. Did you mean --force? See 'peeler search --help'.\n");
  }

  @Test
  void withoutAnIndexTheCommandToRunIsNamed() {
    Outcome outcome = run("search", "--index", path("other"), "victim");

    assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(outcome.err()).contains("peeler index").hasLineCount(1);
  }
}
