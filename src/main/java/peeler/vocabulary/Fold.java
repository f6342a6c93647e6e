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
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int start = -1;
    int end = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isOfWord(c)) {
        start = start < 0 ? i : start;
        word.append(Character.toLowerCase(c));
        end = i + 1;
      } else if (!(isApostrophe(c) && start >= 0 && i + 1 < text.length() && isOfWord(text.charAt(i + 1)))) {
        if (start >= 0) {
          words.add(new Word(word.toString(), start, end));
          word.setLength(0);
          start = -1;
        }
        if (c == '&') {
          words.add(new Word("and", i, i + 1));
        }
      }
    }
    return words;
  }

  /** The folded words joined by single spaces. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (Word word : words(text)) {
      folded.append(folded.isEmpty() ? "" : " ").append(word.word());
    }
    return folded.toString();
  }

  /** Letters and digits; Unicode counts one of the apostrophes among the letters. */
  private static boolean isOfWord(char c) {
    return Character.isSurrogate(c) || (Character.isLetterOrDigit(c) && !isApostrophe(c));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }
}
