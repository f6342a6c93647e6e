package peeler.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a text file that stand together: between blank lines, page breaks and bullets.
 *
 * @param text      the whole file's
 * @param lines     in order, never empty
 * @param item      whether it begins with a bullet
 * @param picture   whether a picture's hole follows
 * @param titleLike whether it can be a heading or a part of one: short, no stop at its end, or a question
 */
record TextPiece(String text, List<TextLine> lines, boolean item, boolean picture, boolean titleLike) {

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
  /** A title of more lines than this has not been seen. */
  private static final int MOST_TITLE_LINES = 3;

  static TextPiece of(String text, List<TextLine> lines, boolean picture) {
    boolean item = lines.getFirst().mark() == TextLine.Mark.ITEM;
    boolean titleLike = !item && lines.size() <= MOST_TITLE_LINES && isTitleLike(text, lines);
    return new TextPiece(text, List.copyOf(lines), item, picture, titleLike);
  }

  /** Whether a line ends without a stop, so that its words may go on elsewhere. */
  static boolean isOpen(String text, TextLine line) {
    int end = line.end();
    while (end > line.start() && line.end() - end < 2 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean marked = end < line.end() && endsInStop(text, line.start(), end) && isLetterStop(text, line.start(), end);
    return !marked && !endsInStop(text, line.start(), line.end());
  }

  private static boolean endsInStop(String text, int start, int end) {
    int last = beforeClosing(text, start, end);
    return last >= start && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether the stop before a footnote's number follows a letter: "Wales.1", not "96.7". */
  private static boolean isLetterStop(String text, int start, int end) {
    int last = beforeClosing(text, start, end);
    return last > start && Character.isLetter(text.charAt(last - 1));
  }

  private static int beforeClosing(String text, int start, int end) {
    int last = end - 1;
    while (last >= start && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isTitleLike(String text, List<TextLine> lines) {
    String words = words(text, lines);
    if (words.endsWith(",") || words.length() > LONGEST_HEADING * 20 || wordCount(words) > LONGEST_HEADING) {
      return false;
    }
    boolean question = words.endsWith("?") && QUESTION.matcher(words).matches();
    return (question || isOpen(text, lines.getLast())) && words.chars().anyMatch(Character::isLetter)
        && !holdsSentences(words);
  }

  private static boolean holdsSentences(String words) {
    boolean stop = words.contains(". ") || words.contains("! ") || words.contains("? ");
    return stop && SENTENCES.matcher(words).find();
  }

  private static String words(String text, List<TextLine> lines) {
    return Spaces.collapse(text, lines.getFirst().start(), lines.getLast().end());
  }

  /** Number of words; between two of them is a single space. */
  private static int wordCount(String words) {
    int count = 1;
    for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
      count++;
    }
    return count;
  }

  int wordCount() {
    return wordCount(words(text, lines));
  }

  private boolean isOpen() {
    return isOpen(text, lines.getLast());
  }

  boolean startsLow() {
    return Character.isLowerCase(text.codePointAt(lines.getFirst().start()));
  }

  /** Whether {@code next} is the rest of these words, torn off by a blank line or a page break. */
  boolean goesOnIn(TextPiece next, double column) {
    if (next.item || picture || !isOpen()) {
      return false;
    }
    if (next.startsLow()) {
      return true;
    }
    if (titleLike && lines.size() == 1) {
      return next.titleLike && next.lines.size() == 1 && DANGLING.matcher(words(text, lines)).matches();
    }
    boolean brokenByPage = lines.getLast().page() != next.lines.getFirst().page();
    return brokenByPage && !titleLike && !next.titleLike && lines.getLast().width() > 0.85 * column;
  }
}
