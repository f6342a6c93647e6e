package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExtractCommandTest extends CommandLineRuns {

  @Test
  void theListingShowsWhatWasDecidedAboutEveryFinding() throws IOException {
    write("a.txt", NORTHMOOR);

    Outcome outcome = run("extract", path("a.txt"));

    assertThat(outcome.out().replaceAll("null-null-[0-9a-f]+", "ID")).isEqualTo("""
        == a.txt: Toy
             inspection-report toy, published ?, text
             2 findings, 0 stretches of furniture, 1 doubt
             ? force unknown: no force

           1 Main finding  ? | ? | ?  0-54
             Victims wait for weeks before anybody calls them back.
             ID

           2 Main finding  ? | ? | ?  55-118
             Evidence-led prosecution is considered when a victim withdraws.
             ID

        """);
    assertThat(outcome.code()).isZero();
  }

  @Test
  void jsonIsOneFindingALine() throws IOException {
    write("a.txt", NORTHMOOR);
    write("b.txt", WESTMERE);

    assertThat(run("extract", "--json", path("a.txt"), path("b.txt")).out().lines()).hasSize(4)
        .allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
  }

  @Test
  void aManifestSaysWhatTheReportDoesNot() throws IOException {
    write("a.txt", NORTHMOOR);
    write("other.csv", "file,force\na.txt,westmere\n");

    assertThat(run("extract", "--json", path("a.txt")).out()).doesNotContain("\"force\":\"westmere\"");
    assertThat(run("extract", "--json", "--manifest", path("other.csv"), path("a.txt")).out())
        .contains("\"force\":\"westmere\"");
    write("manifest.csv", "file,force\na.txt,northmoor\n");
    assertThat(run("extract", "--json", path("a.txt")).out()).contains("\"force\":\"northmoor\"");
  }

  @Test
  void theAccountSaysWhereEveryWordIs() throws IOException {
    write("a.txt", NORTHMOOR);
    write("b.txt", "updated 2024-01-01\n" + WESTMERE);

    Outcome whole = run("extract", "--account", path("a.txt"));
    Outcome gap = run("extract", "--account", path("b.txt"));

    assertThat(whole.code()).isZero();
    assertThat(whole.out()).contains("Every word is accounted for.");
    assertThat(gap.code()).isEqualTo(ExitCode.UNVERIFIED);
    assertThat(gap.out()).contains("      0-19", "UNACCOUNTED", "updated 2024-01-01",
        "1 stretch of words not accounted for.");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreShown() throws IOException {
    write("a.txt", "broken");
    write("b.txt", WESTMERE);

    Outcome outcome = run("extract", "--json", path("a.txt"), path("b.txt"));

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).isEqualTo("peeler: HOME/a.txt: no text layer on page 1\n");
    assertThat(outcome.out().lines()).hasSize(2);
  }

  @Test
  void escapeSequencesInAReportDoNotReachTheTerminal() throws IOException {
    write("a.txt", "Red \u001B[31malert\u001B[0m and a bell \u0007 here.\n");

    assertThat(run("extract", path("a.txt")).out()).doesNotContain("\u001B").doesNotContain("\u0007")
        .contains("Red \uFFFD[31malert");
  }

  @Test
  void formsExcludeEachOtherAndFilesAreNeeded() {
    assertThat(run("extract", "--json", "--account", "a.txt").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("extract").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("extract", path("nowhere.txt")).code()).isEqualTo(ExitCode.NOT_FOUND);
  }
}
