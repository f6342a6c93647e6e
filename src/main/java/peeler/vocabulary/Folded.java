package peeler.vocabulary;

import java.util.Arrays;

/**
 * A text as {@link Fold} folds it: its folded words one after the other, each with a space behind it, and where each stands in
 * the text. Arrays, not objects, since every word of every report goes through here.
 */
public final class Folded {

  /** What an ASCII character becomes in a word, 0 for one that stands in none: nearly all characters of a report. */
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  /** What "and" with a space on either side has more than the sign that it stands for. */
  private static final int ROOM_FOR_AND = 4;

  private final String text;
  private final char[] chars;
  private final char[] folded;
  private int length;
  /** Three numbers a word: its start in {@link #folded}, its start and its end in the text. */
  private int[] places;
  private int words;

  private Folded(String text) {
    this.text = text;
    chars = text.toCharArray();
    folded = new char[chars.length + 1 + ROOM_FOR_AND * ampersands()];
    places = new int[3 * (chars.length / 5 + 2)];
  }

  /** Folds a text. Linear in its length. */
  public static Folded of(String text) {
    Folded folded = new Folded(text);
    folded.fold();
    return folded;
  }

  /** The text that was folded. */
  public String text() {
    return text;
  }

  /** Number of words. */
  public int words() {
    return words;
  }

  /** Offset of a word among the folded words. */
  int at(int word) {
    return places[3 * word];
  }

  /** UTF-16 offset of a word in the text. */
  int start(int word) {
    return places[3 * word + 1];
  }

  /** UTF-16 offset after a word in the text. */
  int end(int word) {
    return places[3 * word + 2];
  }

  /** The character at that offset among the folded words; behind every word stands a space. */
  char charAt(int offset) {
    return folded[offset];
  }

  /** Length of the folded words, the space behind the last included. */
  int length() {
    return length;
  }

  /** A folded word. */
  String word(int word) {
    int next = word + 1 < words ? at(word + 1) : length;
    return new String(folded, at(word), next - 1 - at(word));
  }

  /** The folded words joined by single spaces. */
  @Override
  public String toString() {
    return new String(folded, 0, Math.max(0, length - 1));
  }

  private int ampersands() {
    int count = 0;
    for (char c : chars) {
      count += c == '&' ? 1 : 0;
    }
    return count;
  }

  private void fold() {
    for (int i = 0; i < chars.length;) {
      char c = chars[i];
      if (folded(c) != 0) {
        i = wordAt(i);
      } else {
        if (c == '&') {
          and(i);
        }
        i++;
      }
    }
  }

  /** Takes the word that begins there; where it ends. An apostrophe between its letters is dropped. */
  private int wordAt(int start) {
    int at = length;
    int to = length;
    int end = start;
    for (int i = start; i < chars.length; i++) {
      char small = folded(chars[i]);
      if (small != 0) {
        folded[to++] = small;
        end = i + 1;
      } else if (!isApostrophe(chars[i]) || i + 1 == chars.length || folded(chars[i + 1]) == 0) {
        break;
      }
    }
    length = to;
    close(at, start, end);
    return end;
  }

  private void and(int i) {
    int at = length;
    folded[length++] = 'a';
    folded[length++] = 'n';
    folded[length++] = 'd';
    close(at, i, i + 1);
  }

  /** Ends a word with a space: in the text a sign stood there, or it ends. */
  private void close(int at, int start, int end) {
    folded[length++] = ' ';
    if (3 * words + 3 > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[3 * words] = at;
    places[3 * words + 1] = start;
    places[3 * words + 2] = end;
    words++;
  }

  /** Letters and digits in lower case, 0 for all else; Unicode counts one of the apostrophes among the letters. */
  private static char folded(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    boolean ofWord = Character.isSurrogate(c) || (Character.isLetterOrDigit(c) && !isApostrophe(c));
    return ofWord ? Character.toLowerCase(c) : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }
}
