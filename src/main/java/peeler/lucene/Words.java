package peeler.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts text into words, the same way for what is indexed and for what is asked.
 * <table>
 * <caption>What becomes of signs</caption>
 * <tr><td>{@code evidence-led}, with any hyphen or dash</td><td>evidence, led; and joined: evidenceled</td></tr>
 * <tr><td>{@code victim's}, {@code don't}, with any apostrophe</td><td>victim; dont</td></tr>
 * <tr><td>{@code s.136}, {@code 2021/22}, {@code COVID-19}</td><td>s, 136; 2021, 22; covid, 19: side by side</td></tr>
 * <tr><td>{@code s136}, {@code 5m}</td><td>s, 136; 5m: parted where digits follow letters</td></tr>
 * <tr><td>{@code 10,000}, {@code 96.7}</td><td>10000; 96.7</td></tr>
 * <tr><td>{@code &}</td><td>and</td></tr>
 * <tr><td>accents, ligatures, capitals, soft hyphens</td><td>plain small letters</td></tr>
 * </table>
 * No word is left out. Linear in the length of the text.
 */
final class Words {

  /** Letters after which a word is cut: no word of any language, but a term the index can hold. */
  private static final int LONGEST = 120;
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

  /** How a word hangs together with the one before it. */
  enum Join {
    /** Space between them, or nothing before. */
    APART,
    /** A hyphen or dash between them. */
    HYPHEN,
    /** Another sign between them, or none. */
    SIGN
  }

  /**
   * A word.
   *
   * @param form  folded, never empty
   * @param start UTF-16 offset in the text
   * @param end   offset after it
   * @param join  to the word before
   */
  record Word(String form, int start, int end, Join join) {

    /** Whether it is written with letters alone. */
    boolean isLetters() {
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (!Character.isLetter(c) && !Character.isSurrogate(c)) {
          return false;
        }
      }
      return true;
    }
  }

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private Join join = Join.APART;

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text in order. */
  static List<Word> of(String text) {
    Words words = new Words(text);
    while (words.at < text.length()) {
      words.step();
    }
    return words.words;
  }

  private void step() {
    if (isPlainLetter(text.charAt(at)) && plainWord()) {
      return;
    }
    int c = text.codePointAt(at);
    if (c == ' ') {
      join = Join.APART;
      at++;
    } else if (isWord(c)) {
      word();
    } else if (c == '&') {
      words.add(new Word("and", at, at + 1, join));
      join = Join.SIGN;
      at++;
    } else {
      join = joinAfter(c);
      at += Character.charCount(c);
    }
  }

  private Join joinAfter(int c) {
    if (words.isEmpty() || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return Join.APART;
    }
    boolean touches = words.getLast().end() == at;
    return touches && HYPHENS.indexOf(c) >= 0 ? Join.HYPHEN : touches || join == Join.SIGN ? Join.SIGN : Join.APART;
  }

  private void word() {
    int start = at;
    while (at < text.length() && continues(start)) {
      at += Character.charCount(text.codePointAt(at));
    }
    add(fold(text.substring(start, at)), start);
  }

  private void add(String form, int start) {
    if (!form.isEmpty()) {
      words.add(new Word(form, start, at, join));
      join = Join.SIGN;
    }
  }

  /** Reads a word of letters of the Latin alphabet that begins here, as most do, without a further look; false for another. */
  private boolean plainWord() {
    int start = at;
    int end = at;
    int most = Math.min(text.length(), at + LONGEST);
    boolean isSmall = true;
    while (end < most && isPlainLetter(text.charAt(end))) {
      isSmall &= text.charAt(end) >= 'a';
      end++;
    }
    boolean isWhole = end == text.length() || endsPlainWord(text.charAt(end));
    if (isWhole) {
      at = end;
      String form = text.substring(start, end);
      add(isSmall ? form : form.toLowerCase(Locale.ROOT), start);
    }
    return isWhole;
  }

  /** Signs after which nothing of a word can follow; there are others. */
  private static boolean endsPlainWord(char c) {
    return c == ' ' || c == ',' || c == '.' || c == '-' || c == '\n' || c == ')';
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean continues(int start) {
    int c = text.codePointAt(at);
    if (at - start >= LONGEST) {
      return false;
    }
    if (isWord(c)) {
      return !(at > start && Character.isDigit(c) && Character.isLetter(text.codePointBefore(at)));
    }
    return at > start && (INVISIBLE.indexOf(c) >= 0 || isInside(c));
  }

  /** An apostrophe between letters, a point between digits, a comma before three digits. */
  private boolean isInside(int c) {
    int before = text.codePointBefore(at);
    int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    boolean inNumber = Character.isDigit(before) && Character.isDigit(after);
    return APOSTROPHES.indexOf(c) >= 0
        ? Character.isLetter(before) && Character.isLetter(after)
        : inNumber && (c == '.' || (c == ',' && threeDigitsFollow()));
  }

  private boolean threeDigitsFollow() {
    return text.substring(at + 1, Math.min(text.length(), at + 5)).matches("\\d{3}(\\D.*)?");
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static String fold(String word) {
    String form = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(form.length());
    String lower = form.toLowerCase(Locale.ROOT);
    int end = isPossessive(lower) ? lower.length() - 2 : lower.length();
    lower.substring(0, end).codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '.')
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPossessive(String word) {
    return word.length() > 2 && word.endsWith("s") && APOSTROPHES.indexOf(word.charAt(word.length() - 2)) >= 0;
  }
}
