package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static peeler.ingest.ToyReports.INSPECTORATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Doubt;
import peeler.finding.Finding;
import peeler.vocabulary.Kind;

class IngestTest {

  private static final String ONE = """
      Victims hear nothing for weeks after they report a burglary.
      Call takers spot repeat victims in most of the calls that were listened to.
      """;
  private static final String OTHER = """
      Detectives carry more cases than they can look after.
      Supervisors seldom write a plan for an investigation.
      """;

  private static final ExportFile NO_EXPORTS = new ExportFile(line -> {
    throw new IllegalArgumentException("no finding");
  });

  private static final ParseCache NO_CACHE = ParseCache.none(INSPECTORATE);

  @TempDir
  Path folder;

  private final List<Finding> taken = Collections.synchronizedList(new ArrayList<>());
  private final List<Progress> told = new ArrayList<>();

  @Test
  void everyOutcomeIsTallied() throws IOException {
    write("a.txt", ONE);
    write("b.pdf", "broken");
    write("c.docx", "unknown");
    write("d.txt", OTHER);
    write("e.txt", "bug");

    Tally tally = ingest();

    assertThat(tally.sources()).isEqualTo(5);
    assertThat(tally.reports()).isEqualTo(2);
    assertThat(tally.findings()).isEqualTo(Map.of(Kind.MAIN_FINDING, 4L));
    assertThat(tally.doubts()).isEqualTo(Map.of(Doubt.Kind.FORCE_UNKNOWN, 2L));
    assertThat(tally.failures()).extracting(Failure::reason).containsExactly("no text layer on page 1",
        "not a format that can be read",
        "an error in Peeler itself: java.lang.IllegalStateException: a mistake in the reader");
    assertThat(taken).extracting(Finding::text).containsExactlyInAnyOrderElementsOf((ONE + OTHER).lines().toList());
    assertThat(told).last().isEqualTo(new Progress(5, 5, 4, 3));
  }

  @Test
  void aFileThatVanishesAfterTheWalkIsNamed() throws IOException {
    write("a.txt", ONE);
    Path gone = write("b.txt", OTHER);
    Sources sources = sources();
    Files.delete(gone);

    Tally tally = ingest(sources);

    assertThat(tally.failures()).containsExactly(new Failure(gone.toString(), "no such file"));
    assertThat(taken).hasSize(2);
  }

  @Test
  void aFindingThatDoesNotStandWhereItSaysIsLeftOutAndNamed() throws IOException {
    Path file = write("a.txt", ONE + "astray\n");

    Tally tally = ingest();

    assertThat(tally.failures()).containsExactly(new Failure(file.toString(),
        "1 of 3 findings left out: their words do not stand where they should"));
    assertThat(taken).hasSize(2);
  }

  @Test
  void whatWasLeftOutIsNamedOnceWhereTheFileIsReadAgain() throws IOException {
    write("a.txt", ONE + "astray\n");

    Tally tally = ingest(sources(), 0);

    assertThat(tally.failures()).hasSize(1);
    assertThat(taken).hasSize(2);
  }

  @Test
  void ofOneReportInTwoFormatsTheRicherIsTaken() throws IOException {
    write("report.html", ONE + OTHER);
    write("report.txt", ONE + OTHER.replace("seldom", "rarely"));

    Tally tally = ingest();

    assertThat(tally.reports()).isEqualTo(1);
    assertThat(tally.duplicates()).containsExactly(
        new Duplicate(path("report.txt"), path("report.html"), "the same report, from text"));
    assertThat(taken).extracting(finding -> finding.source().format()).containsOnly("html").hasSize(4);
  }

  @Test
  void aPieceOfAReportDoesNotTakeThePlaceOfTheWhole() throws IOException {
    write("piece.html", ONE);
    write("whole.txt", ONE + OTHER.lines().findFirst().orElseThrow());

    assertThat(ingest().duplicates()).extracting(Duplicate::kept).containsExactly(path("whole.txt"));
  }

  @Test
  void ofTwoStatesOfAPageTheLaterIsTaken() throws IOException {
    write("later.html", "updated 2024-05-02\n" + ONE + "The force has since taken on more call takers.\n");
    write("new.html", "updated 2024-06-30\n" + ONE);
    write("old.html", "updated 2024-01-31\n" + ONE);
    write("manifest.csv", """
        file,url
        later.html,https://example.org/northmoor/
        new.html,https://www.example.org/northmoor
        old.html,http://example.org/northmoor/?print=1
        """);

    Tally tally = ingest();

    assertThat(tally.duplicates()).containsExactly(
        new Duplicate(path("later.html"), path("new.html"), "an earlier state of the same page"),
        new Duplicate(path("old.html"), path("new.html"), "an earlier state of the same page"));
    assertThat(taken).hasSize(2);
  }

  @Test
  void reportsAboutDifferentForcesOrRoundsAreNeverOne() throws IOException {
    for (String file : List.of("a.txt", "b.txt", "c.txt")) {
      write(file, ONE + OTHER);
    }
    Files.writeString(folder.resolve("c.txt"), "\n" + ONE + OTHER);
    Files.writeString(folder.resolve("b.txt"), "\n\n" + ONE + OTHER);
    write("manifest.csv", "file,force,cycle\na.txt,northmoor,2017\nb.txt,westmere,2017\nc.txt,northmoor,2021-22\n");

    Tally tally = ingest();

    assertThat(tally.duplicates()).isEmpty();
    assertThat(tally.reports()).isEqualTo(3);
  }

  @Test
  void theSameFileUnderTwoNamesIsTakenOnce() throws IOException {
    write("a.txt", ONE);
    write("b.txt", ONE);

    assertThat(ingest().duplicates()).containsExactly(new Duplicate(path("b.txt"), path("a.txt"), "the same file"));
  }

  @Test
  void aFindingThatAnEarlierReportHasTooIsTakenOnce() throws IOException {
    write("a.txt", ONE);
    write("b.txt", ONE.lines().findFirst().orElseThrow() + "\n" + OTHER + "Response officers arrive late at night.\n"
        + "The control room answers nine in ten emergency calls in time.\n");

    Tally tally = ingest();

    assertThat(tally.reports()).isEqualTo(2);
    assertThat(tally.repeated()).isEqualTo(1);
    assertThat(taken).extracting(Finding::id).doesNotHaveDuplicates().hasSize(6);
  }

  @Test
  void theOutcomeDoesNotDependOnTheNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      String about = " of report " + i + " about calls\n";
      write("report-" + i + ".txt", i % 7 == 0
          ? "broken"
          : IntStream.rangeClosed(0, i % 5)
              .mapToObj(number -> "Finding " + number + about).reduce("", String::concat));
    }

    Tally alone = new Ingest(INSPECTORATE, ToyReports.FILE, NO_EXPORTS, NO_CACHE, 1, told::add).run(sources(),
        taken::add);
    Tally together = new Ingest(INSPECTORATE, ToyReports.FILE, NO_EXPORTS, NO_CACHE, 8, told::add).run(sources(),
        taken::add);

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void whatThereIsNoRoomForIsReadAgain() throws IOException {
    write("a.txt", ONE);
    write("b.txt", OTHER);

    Tally tally = new Ingest(INSPECTORATE, ToyReports.FILE, NO_EXPORTS, NO_CACHE, 2, told::add).run(sources(),
        taken::add, 1_000);

    assertThat(tally.total()).isEqualTo(4);
    assertThat(taken).extracting(Finding::text).containsExactlyInAnyOrderElementsOf((ONE + OTHER).lines().toList());
  }

  @Test
  void brokenManifestsAndLinesAboutMissingFilesAreNamed() throws IOException {
    write("a.txt", ONE);
    Path manifest = write("manifest.csv", "file,force\nb.txt,westmere\n");

    assertThat(ingest().failures())
        .containsExactly(new Failure(manifest.toString(), "names b.txt, which is not beside it"));
    write("manifest.csv", "file,colour\n");
    assertThat(ingest().failures()).singleElement().extracting(Failure::reason).asString()
        .startsWith("not used: ").contains("unknown column 'colour'");
  }

  private Tally ingest() {
    return ingest(sources());
  }

  private Tally ingest(Sources sources) {
    return ingest(sources, Held.usualRoom());
  }

  private Tally ingest(Sources sources, long room) {
    taken.clear();
    return new Ingest(INSPECTORATE, ToyReports.FILE, NO_EXPORTS, NO_CACHE, 3, told::add).run(sources, taken::add, room);
  }

  private Sources sources() {
    return Sources.walk(List.of(folder), folder.resolve("index"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
