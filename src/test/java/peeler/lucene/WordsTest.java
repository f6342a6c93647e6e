package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Evidence-led              | evidence led
      evidence–led work         | evidence led work
      victim's, victims’ don't  | victim victims dont
      s.136 and S136            | s 136 and s 136
      2021/22                   | 2021 22
      10,000 of 1,2,3           | 10000 of 1 2 3
      96.7%                     | 96.7
      £5m                       | 5m
      A&E & more                | a and e and more
      Café NAÏVE ﬁle            | cafe naive file
      co­operate                | cooperate
      O’Brien                   | obrien
      ...                       | ``
      """)
  void textIsPartedAndFolded(String text, String words) {
    assertThat(Words.of(text).stream().map(Words.Word::form).collect(Collectors.joining(" "))).isEqualTo(words);
  }

  @Test
  void joinsAreTold() {
    assertThat(Words.of("evidence-led s.136 x - y").stream().map(Words.Word::join)).containsExactly(Words.Join.APART,
        Words.Join.HYPHEN, Words.Join.APART, Words.Join.SIGN, Words.Join.APART, Words.Join.APART);
  }

  @Test
  void placesArePlacesInTheText() {
    String text = "The \u201cvictim\u2019s\u201d anti\u2011social \ud83d\ude00 caf\u00e9";

    assertThat(Words.of(text).stream().map(word -> text.substring(word.start(), word.end())))
        .containsExactly("The", "victim\u2019s", "anti", "social", "caf\u00e9");
  }

  @Test
  void hyphenatedWordsAreThereSolidToo() {
    assertThat(WordStream.terms("anti-social acts").stream().map(term -> term.text() + "+" + term.increment()))
        .containsExactly("anti+1", "antisocial-+0", "social+1", "antisocial-+0", "acts+1");
  }

  @Test
  void streamGivesTheTermsOfATextWhateverItsSigns() throws IOException {
    String signs = "abcXYZ 12.,-\u2011'\u2019&\n\u00e9\u00ad(/\ud83d\ude00";
    Random random = new Random(5);
    WordStream stream = new WordStream();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));

      assertThat(terms(stream.of(text.toString()))).as(text.toString()).isEqualTo(WordStream.terms(text.toString()));
    }
  }

  @Test
  void streamIsReadAgainFromItsBeginning() throws IOException {
    WordStream stream = new WordStream().of("anti-social RUI");

    assertThat(terms(stream)).isEqualTo(terms(stream)).hasSize(6);
  }

  private static List<WordStream.Term> terms(WordStream stream) throws IOException {
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
    List<WordStream.Term> terms = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      terms.add(new WordStream.Term(term.toString(), increment.getPositionIncrement()));
    }
    stream.end();
    stream.close();
    return terms;
  }

  @Test
  void endlessWordsAndRulersAreBounded() {
    assertThat(Words.of("x".repeat(1000))).hasSizeGreaterThan(5);
    assertThat(WordStream.terms("a-".repeat(10_000))).hasSize(10_000);
  }
}
