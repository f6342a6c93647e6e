package peeler.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Folding of text to the words that matter when names are compared: lower case, {@code &} read as "and", quotes and
 * hyphens, dashes and other punctuation parting or dropped. The same folding is used for names and for text.
 */
public final class Fold {

  /**
   * A folded word and where it stands.
   *
   * @param word  folded, never empty
   * @param start UTF-16 offset of its first character
   * @param end   offset after its last character
   */
  public record Word(String word, int start, int end) {}

  private Fold() {}

  /** The words of a text in order; an apostrophe inside a word is dropped ("force's" gives "forces"). Linear in length. */
  public static List<Word> words(String text) {
    Folded folded = Folded.of(text);
    List<Word> words = new ArrayList<>(folded.words());
    for (int i = 0; i < folded.words(); i++) {
      words.add(new Word(folded.word(i), folded.start(i), folded.end(i)));
    }
    return words;
  }

  /** The folded words joined by single spaces. */
  public static String fold(String text) {
    return Folded.of(text).toString();
  }
}
