package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import peeler.report.Report;
import peeler.report.TextReportReader;
import peeler.report.UnreadableReportException;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** The promises of an extraction, kept on the real documents and on damaged copies of them. */
class RealDocumentsTest {

  private static final long SEED = 20261121;

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));

  @Test
  void thePromisesHoldOnTheRealDocuments() {
    for (Path file : SharedData.files(SharedData.path("reports"), ".txt")) {
      ExtractionContract.assertKept(extractor.extract(SharedData.read(file), Manifest.NONE));
    }
  }

  @Test
  void theSameReportGivesTheSameFindings() {
    for (Path file : SharedData.files(SharedData.path("reports"), ".txt")) {
      assertThat(extractor.extract(SharedData.read(file), Manifest.NONE).findings())
          .isEqualTo(extractor.extract(SharedData.read(file), Manifest.NONE).findings());
    }
  }

  /** Labels outside the hand-labelled sections are known by their numbers: 19 areas for improvement, 2 boxes of practice. */
  @Test
  void theBoxesOfTheInspectionReportAreAllFound() {
    Path file = SharedData.files(SharedData.path("reports"), ".txt").getLast();

    Extraction extraction = extractor.extract(SharedData.read(file), Manifest.NONE);

    assertThat(extraction.findings().stream().filter(f -> f.kind() == Kind.AREA_FOR_IMPROVEMENT)).hasSize(19);
    assertThat(extraction.findings().stream().filter(f -> f.kind() == Kind.INNOVATIVE_PRACTICE)).hasSize(2);
    assertThat(extraction.findings().stream().filter(f -> f.kind() == Kind.CAUSE_OF_CONCERN)).isEmpty();
    assertThat(extraction.doubts()).isEmpty();
  }

  @Test
  void thePromisesHoldOnRewrappedLines() {
    damaged((text, random) -> rewrapped(text, 40 + random.nextInt(80)));
  }

  @Test
  void thePromisesHoldWithBlankLinesAddedOrLost() {
    damaged((text, random) -> text.lines()
        .reduce("",
            (all, line) -> random.nextInt(8) == 0 ? all + (line.isBlank() ? "" : line + "\n\n") : all + line + "\n"));
  }

  @Test
  void thePromisesHoldWithPageBreaksMoved() {
    damaged((text, random) -> text.lines()
        .reduce("", (all, line) -> all + (random.nextInt(25) == 0 ? "\f" : "")
            + (line.startsWith(" ") ? line.strip() : line) + "\n"));
  }

  private void damaged(BiFunction<String, Random, String> damage) {
    Random random = new Random(SEED);
    for (Path file : SharedData.files(SharedData.path("reports"), ".txt")) {
      for (int i = 0; i < 4; i++) {
        String text = damage.apply(text(file), random);
        ExtractionContract.assertKept(extractor.extract(read(text), Manifest.NONE));
      }
    }
  }

  private static String rewrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    for (String paragraph : text.split("\n\n")) {
      int column = 0;
      for (String word : paragraph.split("\\s+")) {
        wrapped.append(column + word.length() > width ? "\n" : column == 0 ? "" : " ").append(word);
        column = column + word.length() > width ? word.length() : column + word.length() + 1;
      }
      wrapped.append("\n\n");
    }
    return wrapped.toString();
  }

  private static Report read(String text) {
    try {
      return new TextReportReader().read("damaged.txt", text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableReportException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
