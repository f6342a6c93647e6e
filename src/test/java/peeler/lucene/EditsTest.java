package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      victim, victim, 0
      victim, victims, 1
      victim, victm, 1
      victim, vitcim, 1
      victim, viktim, 1
      safegaurding, safeguarding, 1
      prosecution, prosicutoin, 2
      burglary, robbery, 3
      a, abcdefgh, 3
      '', ab, 2
      """)
  void lettersAreCountedUpToTheMost(String a, String b, int edits) {
    assertThat(Edits.between(a, b, 2)).isEqualTo(edits);
    assertThat(Edits.between(b, a, 2)).isEqualTo(edits);
  }
}
