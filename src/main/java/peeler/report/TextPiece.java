package peeler.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a text file that stand together: between blank lines, page breaks and bullets.
 *
 * @param words   collapsed words of all lines
 * @param lines   in order, never empty
 * @param item    whether it begins with a bullet
 * @param picture whether a picture's hole follows
 */
record TextPiece(String words, List<TextLine> lines, boolean item, boolean picture) {

  private static final Pattern QUESTION = Pattern
      .compile(
          "(?i)(?:\\d+[.)]?\\s+)?(?:[\\p{L} ]{1,30}\\s[\\u2013\\u2014:-]\\s)?(?:how|to what|what|which|is|are|does|do|has|have|why|who|where)\\b.*\\?");
  /** Words that no title ends with: what follows belongs to it. */
  private static final Pattern DANGLING = Pattern.compile(
      "(?i).*\\b(?:and|or|of|the|a|an|to|in|on|at|by|for|from|with|its|their|that|which|as|is|are|between|into|than)");
  private static final String STOPS = ".!?:;\u2026";
  private static final String CLOSING = "\"\u201D\u2019')]";
  /** A sentence ends inside. */
  private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?] \\p{Lu}");
  /** Longest heading seen in reports has 31 words; a longer line without a stop is a torn paragraph. */
  private static final int LONGEST_HEADING = 40;

  static TextPiece of(String text, List<TextLine> lines, boolean picture) {
    String words = Spaces.collapse(text, lines.getFirst().start(), lines.getLast().end());
    return new TextPiece(words, List.copyOf(lines), lines.getFirst().mark() == TextLine.Mark.ITEM, picture);
  }

  /** Whether the words end without a stop, so that they may go on elsewhere. */
  boolean isOpen() {
    int end = words.length();
    while (end > 0 && Character.isDigit(words.charAt(end - 1)) && words.length() - end < 2) {
      end--;
    }
    boolean marked = end < words.length() && endsInStop(end) && isLetterStop(end);
    return !marked && !endsInStop(words.length());
  }

  private boolean endsInStop(int length) {
    int end = length;
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether the stop before a footnote's number follows a letter: "Wales.1", not "96.7". */
  private boolean isLetterStop(int length) {
    int end = length;
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 1 && Character.isLetter(words.charAt(end - 2));
  }

  boolean startsLow() {
    return Character.isLowerCase(words.codePointAt(0));
  }

  /** Whether it can be a heading or a part of one: short, no stop at its end, or a question. */
  boolean isTitleLike() {
    if (item || lines.size() > 3 || words.endsWith(",") || words.length() > LONGEST_HEADING * 20) {
      return false;
    }
    boolean closed = !isOpen() && !(words.endsWith("?") && QUESTION.matcher(words).matches());
    return !closed && wordCount() <= LONGEST_HEADING && words.chars().anyMatch(Character::isLetter)
        && !SENTENCES.matcher(words).find();
  }

  /** Number of words; between two of them is a single space. */
  int wordCount() {
    int count = 1;
    for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
      count++;
    }
    return count;
  }

  /** Whether {@code next} is the rest of these words, torn off by a blank line or a page break. */
  boolean goesOnIn(TextPiece next, double column) {
    if (next.item || picture || !isOpen()) {
      return false;
    }
    if (next.startsLow()) {
      return true;
    }
    if (isTitleLike() && lines.size() == 1) {
      return next.isTitleLike() && next.lines.size() == 1 && DANGLING.matcher(words).matches();
    }
    boolean brokenByPage = lines.getLast().page() != next.lines.getFirst().page();
    return brokenByPage && !isTitleLike() && !next.isTitleLike() && lines.getLast().width() > 0.85 * column;
  }
}
