package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesAreBrokenAtSpacesAndKeepTheirOwnEnds() {
    assertThat(Lines.wrapped("one two three\n\nfour", 8)).containsExactly("one two", "three", "", "four");
  }

  @Test
  void aWordLongerThanALineIsNotBroken() {
    assertThat(Lines.wrapped("see https://example.org/ there", 8)).containsExactly("see", "https://example.org/",
        "there");
  }

  @Test
  void controlCharactersAreReplacedAndLengthIsKept() {
    assertThat(Lines.safe("a\u001B[1m\tb\u202Ec\nd")).isEqualTo("a\uFFFD[1m b\uFFFDc\nd");
  }

  @Test
  void numbersHaveCommasAndNounsAPlural() {
    assertThat(Lines.count(1, "finding")).isEqualTo("1 finding");
    assertThat(Lines.count(2764, "finding")).isEqualTo("2,764 findings");
  }
}
