package peeler.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

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
  private static final String OTHER_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final char FIRST_OTHER_HYPHEN = OTHER_HYPHENS.charAt(0);
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}(?!\\d)");
  /** What a small letter has and its capital has not. */
  private static final char SMALL = 'a' ^ 'A';

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
  /** Where to read on. */
  private int at;
  /** How a word that begins there hangs together with the one before. */
  private Join joint = Join.APART;
  private int start;
  private int end = -1;
  private Join join = Join.APART;
  private @Nullable String form;

  /** To read the words of a text one after another. */
  Words(String text) {
    this.text = text;
  }

  /** The words of a text in order. */
  static List<Word> of(String text) {
    Words words = new Words(text);
    List<Word> all = new ArrayList<>();
    while (words.next()) {
      all.add(words.word());
    }
    return all;
  }

  /** Goes to the next word; false at the end of the text. */
  boolean next() {
    while (at < text.length()) {
      if (step()) {
        return true;
      }
    }
    return false;
  }

  /** The word gone to last. */
  Word word() {
    String folded = form == null ? text.substring(start, end).toLowerCase(Locale.ROOT) : form;
    return new Word(folded, start, end, join);
  }

  /** The word's {@link Word#join}. */
  Join join() {
    return join;
  }

  /** Whether a hyphen follows the word, which may join it to the next. */
  boolean isBeforeHyphen() {
    return end < text.length() && isHyphen(text.charAt(end));
  }

  /**
   * Whether the word has nothing but letters of the Latin alphabet, of which the second is no capital, and no hyphens around:
   * then its term is all there is to it, and {@link #copyTo} gives that without a string of its own.
   */
  boolean isSimple() {
    return form == null && join != Join.HYPHEN && !isBeforeHyphen()
        && (end == start + 1 || text.charAt(start + 1) >= 'a');
  }

  /** Makes a term the form of a word that {@link #isSimple}. */
  void copyTo(CharTermAttribute term) {
    int length = end - start;
    char[] letters = term.resizeBuffer(length);
    text.getChars(start, end, letters, 0);
    for (int i = 0; i < length; i++) {
      letters[i] |= SMALL;
    }
    term.setLength(length);
  }

  /** Reads a sign or a word, which this tells. */
  private boolean step() {
    if (isPlainLetter(text.charAt(at)) && plainWord()) {
      return true;
    }
    int c = text.codePointAt(at);
    if (c == ' ') {
      joint = Join.APART;
      at++;
    } else if (isWord(c)) {
      return word(at);
    } else if (c == '&') {
      at++;
      read(at - 1, "and");
      return true;
    } else {
      joint = jointAfter(c);
      at += Character.charCount(c);
    }
    return false;
  }

  private Join jointAfter(int c) {
    if (end < 0 || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return Join.APART;
    }
    boolean touches = end == at;
    return touches && isHyphen(c) ? Join.HYPHEN : touches || joint == Join.SIGN ? Join.SIGN : Join.APART;
  }

  /** Reads a word; false if nothing of it is left when it is folded. */
  private boolean word(int from) {
    while (at < text.length() && continues(from)) {
      at += Character.charCount(text.codePointAt(at));
    }
    String folded = fold(text.substring(from, at));
    if (!folded.isEmpty()) {
      read(from, folded);
    }
    return !folded.isEmpty();
  }

  /** What was read is a word. Without a form it is what stands in the text, in small letters. */
  private void read(int from, @Nullable String folded) {
    start = from;
    end = at;
    join = joint;
    form = folded;
    joint = Join.SIGN;
  }

  /** Reads a word of letters of the Latin alphabet that begins here, as most do, without a further look; false for another. */
  private boolean plainWord() {
    int from = at;
    int to = at;
    int most = Math.min(text.length(), at + LONGEST);
    while (to < most && isPlainLetter(text.charAt(to))) {
      to++;
    }
    boolean isWhole = to == text.length() || endsPlainWord(text.charAt(to));
    if (isWhole) {
      at = to;
      read(from, null);
    }
    return isWhole;
  }

  /** Signs after which nothing of a word can follow; there are others. */
  private static boolean endsPlainWord(char c) {
    return c == ' ' || c == ',' || c == '.' || c == '-' || c == '\n' || c == ')';
  }

  /** Most signs are plain and need no look into the others. */
  private static boolean isHyphen(int c) {
    return c == '-' || (c >= FIRST_OTHER_HYPHEN && OTHER_HYPHENS.indexOf(c) >= 0);
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
    return THREE_DIGITS.matcher(text).region(at + 1, Math.min(text.length(), at + 5)).lookingAt();
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
