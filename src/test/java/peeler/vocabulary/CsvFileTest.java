package peeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests {@link CsvFile} on the files of the folder {@code slips} among the test resources, one slip in each. */
class CsvFileTest {

  @Test
  void aMissingFileIsNamed() {
    assertSlip("none.csv", ": no such file among the resources");
  }

  @Test
  void aWrongValueIsNamedWithItsLine() {
    assertSlip("number.csv", ", line 4: For input string: \"five\"");
  }

  @Test
  void aRowWithTooManyFieldsIsNamedWithItsLine() {
    assertThatThrownBy(() -> ranks("long.csv")).isInstanceOf(VocabularyException.class)
        .hasMessageStartingWith("/inspectorates/slips/long.csv: ").hasMessageContaining("3");
  }

  @Test
  void aQuoteThatIsNeverClosedIsAMistakeInTheFile() {
    assertThatThrownBy(() -> ranks("quote.csv")).isInstanceOf(VocabularyException.class)
        .hasMessageStartingWith("/inspectorates/slips/quote.csv");
  }

  @Test
  void aMissingColumnIsNamedWithTheLine() {
    assertThatThrownBy(() -> new CsvFile("slips", "twice.csv").rows(row -> row.getField("name")))
        .isInstanceOf(VocabularyException.class).hasMessageStartingWith("/inspectorates/slips/twice.csv, line 2: ")
        .hasMessageContaining("name");
  }

  @Test
  void aKeyThatStandsTwiceIsNamedWithItsLine() {
    assertThatThrownBy(() -> keyed("twice.csv")).isInstanceOf(VocabularyException.class)
        .hasMessage("/inspectorates/slips/twice.csv, line 4: a row for good stands before");
  }

  @Test
  void listsArePartedBySemicolons() {
    assertThat(CsvFile.list(" a; b c ;;d")).isEqualTo(List.of("a", "b c", "d"));
    assertThat(CsvFile.list("")).isEmpty();
  }

  private static void assertSlip(String file, String message) {
    assertThatThrownBy(() -> ranks(file)).isInstanceOf(VocabularyException.class)
        .hasMessage("/inspectorates/slips/" + file + message);
  }

  private static List<Integer> ranks(String file) {
    return new CsvFile("slips", file).rows(row -> Integer.valueOf(row.getField("rank")));
  }

  private static Map<String, String> keyed(String file) {
    return new CsvFile("slips", file).keyed(row -> row.getField("slug"), slug -> slug);
  }
}
