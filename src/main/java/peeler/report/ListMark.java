package peeler.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item of a list.
 *
 * <table>
 * <caption>Marks</caption>
 * <tr><td>bullet</td><td>&#8226; and its like, signs of symbol fonts (private use)</td></tr>
 * <tr><td>dash</td><td>- or a longer one with a space after it: may also be a dash within a sentence</td></tr>
 * <tr><td>letter o</td><td>the bullet of a second level where a word processor had no other</td></tr>
 * <tr><td>number</td><td>{@code 1.} {@code 2)} {@code (3)} {@code a)} {@code (b)} {@code iv.}</td></tr>
 * </table>
 *
 * @param sort   what it is
 * @param length of its text
 * @param place  of a number: which of its list it is, from 1; else 0
 */
record ListMark(Sort sort, int length, int place) {

  /** Sorts of mark, the surest first. */
  enum Sort {
    BULLET, DASH, LETTER_O, NUMBER, LETTER, ROMAN
  }

  private static final Pattern BULLET = Pattern.compile(
      "[\u2022\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25BA\u25C6\u25C7\u25CB\u25CF\u25D8\u25E6"
          + "\u2605\u2606\u2713\u2714\u2756\u2794\u279C\u27A2\u29BF\u00B7\uE000-\uF8FF]");
  private static final Pattern DASH = Pattern.compile("[-\u2010\u2012\u2013\u2014\u2212*]");
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.)]");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z])[.)]");
  private static final Pattern ROMAN = Pattern.compile("\\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)]");
  private static final java.util.List<String> ROMANS = java.util.List.of("i", "ii", "iii", "iv", "v", "vi", "vii",
      "viii", "ix", "x");

  /** The mark that a line begins with, if it does and more follows. */
  static Optional<ListMark> of(PdfLine line) {
    String text = line.text();
    int space = text.indexOf(' ');
    Optional<ListMark> glued = space == 1 ? Optional.empty() : glued(line);
    return glued.isPresent() || space < 0 ? glued : mark(text.substring(0, space));
  }

  /** The mark that is all of a word. */
  static Optional<ListMark> mark(String word) {
    if (BULLET.matcher(word).matches()) {
      return Optional.of(new ListMark(Sort.BULLET, word.length(), 0));
    }
    if (DASH.matcher(word).matches()) {
      return Optional.of(new ListMark(Sort.DASH, word.length(), 0));
    }
    return word.equals("o") ? Optional.of(new ListMark(Sort.LETTER_O, 1, 0)) : numbered(word);
  }

  boolean isNumbered() {
    return place > 0;
  }

  /** Whether this mark stands in a list directly after the other. */
  boolean follows(ListMark other) {
    return sort == other.sort && place == other.place + 1;
  }

  /** A bullet directly before a letter, without a space. */
  private static Optional<ListMark> glued(PdfLine line) {
    String text = line.text();
    boolean bullet = text.length() > 1 && BULLET.matcher(text.substring(0, 1)).matches();
    return bullet ? Optional.of(new ListMark(Sort.BULLET, 1, 0)) : Optional.empty();
  }

  private static Optional<ListMark> numbered(String word) {
    Matcher number = NUMBER.matcher(word);
    if (number.matches()) {
      return Optional.of(new ListMark(Sort.NUMBER, word.length(), Integer.parseInt(number.group(1))));
    }
    Matcher roman = ROMAN.matcher(word);
    if (roman.matches()) {
      return Optional.of(new ListMark(Sort.ROMAN, word.length(), ROMANS.indexOf(roman.group(1)) + 1));
    }
    Matcher letter = LETTER.matcher(word);
    return letter.matches()
        ? Optional.of(new ListMark(Sort.LETTER, word.length(), letter.group(1).charAt(0) - 'a' + 1))
        : Optional.empty();
  }
}
