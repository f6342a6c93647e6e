package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;
import peeler.vocabulary.Kind;

class PlacesTest {

  @Test
  void wordsInOrderStandEvenWithFurnitureBetweenThem() {
    assertThat(stands("Calls are answered late.", "Calls are\n\n12 https://example.org\n\nanswered late.")).isTrue();
  }

  @Test
  void aWordTornAtALineEndStands() {
    assertThat(stands("The investigation was slow.", "The investi-\nga-\ntion was slow.")).isTrue();
  }

  @Test
  void bulletsAndQuotesAreNoWords() {
    assertThat(stands("\u2022 the force\u2019s calls", "- the force's calls")).isTrue();
  }

  @Test
  void aWordThatIsNotThereOrStandsBeforeDoesNotStand() {
    assertThat(stands("Calls are answered promptly.", "Calls are answered late.")).isFalse();
    assertThat(stands("late answered", "answered late")).isFalse();
  }

  @Test
  void aRangeOutsideTheReportDoesNotStand() {
    assertThat(Places.stands(finding("late", 0, 50), "late")).isFalse();
    assertThat(Places.stands(finding("late", 3, 2), "late")).isFalse();
  }

  private static boolean stands(String words, String report) {
    return Places.stands(finding(words, 0, report.length()), report);
  }

  private static Finding finding(String words, int start, int end) {
    return new Finding("x", Kind.NARRATIVE, null, null, null, null, null, null, null, words,
        new Finding.Document("d", "t", "k", null),
        new Finding.Source("f", "s", null, "text", null, null, start, end), null, List.of());
  }
}
