package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peeler.search.Answer;

class PassagesTest {

  private static final String FILLER = "Here is a sentence of some length that says nothing of interest to anyone. ";

  @Test
  void aPassageIsWholeSentencesAroundTheWords() {
    String text = FILLER.repeat(10) + "The burglary team is short of people. " + FILLER.repeat(10).strip();

    Answer.Snippet snippet = Passages.of(text, marks(text, "burglary")).getFirst();

    assertThat(snippet.text()).startsWith("The burglary team").endsWith("anyone.");
    assertThat(snippet.text().length()).isBetween(240, 320);
    assertThat(text.substring(snippet.start())).startsWith(snippet.text());
    assertThat(snippet.marks()).containsExactly(new Answer.Mark(4, 12));
  }

  @Test
  void theThickestPassageIsFirstAndASecondHasOtherWords() {
    String text = "A burglary. " + FILLER.repeat(6) + "A burglary and a robbery. " + FILLER.repeat(6) + "Also fraud.";

    List<Answer.Snippet> snippets = Passages.of(text, marks(text, "burglary", "robbery", "fraud"));

    assertThat(snippets).extracting(snippet -> snippet.text().substring(0, 11)).containsExactly("A burglary ",
        "Also fraud.");
  }

  @Test
  void aSentenceTooLongIsCutAroundTheWord() {
    String text = "word ".repeat(200) + "burglary " + "word ".repeat(200);

    Answer.Snippet snippet = Passages.of(text, marks(text, "burglary")).getFirst();

    assertThat(snippet.text()).contains("burglary").hasSizeLessThanOrEqualTo(321);
    assertThat(snippet.text().substring(snippet.marks().getFirst().start(), snippet.marks().getFirst().end()))
        .isEqualTo("burglary");
  }

  @Test
  void sentencesEndAtStopsBeforeSpacesAndAtLineBreaks() {
    String first = "Under s.136, e.g. in 2.5 per cent of cases, \u201cnobody came.\u201d ";
    String text = first + FILLER.repeat(5) + "Was it burglary? " + FILLER.repeat(5) + "\n\u2022 Fraud rose.";

    assertThat(Passages.of(text, marks(text, "s.136")).getFirst().text()).startsWith("Under s.136, e.g. in 2.5");
    assertThat(Passages.of(text, marks(text, "burglary")).getFirst().text()).startsWith("Was it burglary? Here");
    assertThat(Passages.of(text, marks(text, "Fraud")).getFirst().text()).isEqualTo("\u2022 Fraud rose.");
  }

  @Test
  void textsWithoutWordsOrSentencesHaveAPassageToo() {
    assertThat(Passages.of("", List.of())).containsExactly(new Answer.Snippet("", 0, List.of()));
    assertThat(Passages.of("x".repeat(2000), List.of())).singleElement()
        .satisfies(snippet -> assertThat(snippet.text()).hasSize(320));
  }

  private static List<Answer.Mark> marks(String text, String... words) {
    List<Answer.Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (String word : words) {
        if (text.startsWith(word, i)) {
          marks.add(new Answer.Mark(i, i + word.length()));
        }
      }
    }
    return marks;
  }
}
