package peeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(Fold.fold("Evidence-led  PROSECUTION, (n.b.)")).isEqualTo("evidence led prosecution n b");
    assertThat(Fold.fold("PEEL 2021/22 \u2013 Kent\u00A0Police")).isEqualTo("peel 2021 22 kent police");
  }

  @Test
  void apostrophesOfAllKindsDropOutOfWordsOnly() {
    assertThat(Fold.fold("the force's \u2018force\u2019s\u2019 forces\u2019 o\u02BCclock"))
        .isEqualTo("the forces forces forces oclock");
  }

  @Test
  void anAmpersandIsAnd() {
    assertThat(Fold.fold("Devon & Cornwall")).isEqualTo(Fold.fold("Devon and Cornwall"));
    assertThat(Fold.fold("A&S")).isEqualTo("a and s");
  }

  @Test
  void nothingFoldsToNothing() {
    assertThat(Fold.fold("")).isEmpty();
    assertThat(Fold.fold(" \u2014 '\u2019 ... ")).isEmpty();
  }

  @Test
  void wordsKnowTheirPlaces() {
    assertThat(Fold.words(" Kent\u2019s 999!"))
        .containsExactly(new Fold.Word("kents", 1, 7), new Fold.Word("999", 8, 11));
    assertThat(Fold.words("a&b")).containsExactly(new Fold.Word("a", 0, 1), new Fold.Word("and", 1, 2),
        new Fold.Word("b", 2, 3));
  }

  @Test
  void wordsOfAnyTextStandInOrderAndInside() {
    Random chance = new Random(20260106);
    String alphabet = "aB9 '&\u2019-\n\u00E9\uD83D\uDE00.";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      chance.ints(30, 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
      int end = 0;
      for (Fold.Word word : Fold.words(text.toString())) {
        assertThat(word.word()).isNotEmpty();
        assertThat(word.start()).isBetween(end, text.length());
        assertThat(word.end()).isBetween(word.start() + 1, text.length());
        end = word.end();
      }
    }
  }
}
