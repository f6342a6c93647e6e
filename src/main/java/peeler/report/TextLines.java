package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.TextLine.Mark;

/**
 * The lines of a text file and what each is by itself. How a converter from PDF leaves its traces is written down in the
 * project's notes on the documents: a page begins with a form feed or with one leading space, a lost picture leaves a
 * line of spaces, the addresses behind the links stand at the foot of the page.
 */
final class TextLines {

  private static final Pattern ADDRESSES = Pattern.compile("(?:(?:https?://|www\\.)\\S++\\s*+)++");
  /** Bullets; a hyphen or asterisk only with a word after it. A page number in dashes is none. */
  private static final Pattern BULLET = Pattern
      .compile(
          "(?:[\\u2022\\u25CF\\u25AA\\u25E6\\u25CB\\u25A0\\u25A1\\u2023\\u2043\\u00B7\\uF0B7]\\s*|[-\\u2013*]\\s+)(?=\\S)");
  private static final Pattern PAGE_NUMBER = Pattern
      .compile("(?i)(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?|-\\s*\\d+\\s*-");
  private static final Pattern UPDATED = Pattern.compile("(?i)(?:last )?updated:?(?: on)? .{0,12}\\d.{0,16}");
  private static final Pattern LEADERS = Pattern.compile(".*(?:\\.\\s?){5,}\\s*\\d{0,4}|.*\\u2026{2,}\\s*\\d{0,4}");
  /** A leading space marks a page only where few lines have one. */
  private static final double FEW = 0.2;

  private final String text;
  private final List<int[]> raw = new ArrayList<>();
  private boolean spacesMeanPages;
  private boolean spacesMeanPictures;

  private TextLines(String text) {
    this.text = text;
    split();
    weigh();
  }

  /** The lines of a text, in order. */
  static List<TextLine> of(String text) {
    return new TextLines(text).lines();
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        raw.add(new int[]{start, i});
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      raw.add(new int[]{start, text.length()});
    }
  }

  private void weigh() {
    int words = 0;
    int led = 0;
    int empty = 0;
    int spaces = 0;
    for (int[] line : raw) {
      if (line[0] == line[1]) {
        empty++;
      } else if (Spaces.isBlank(text, line[0], line[1])) {
        spaces++;
      } else {
        words++;
        led += isLed(line) ? 1 : 0;
      }
    }
    spacesMeanPages = led < FEW * words;
    spacesMeanPictures = spaces * 4 < empty;
  }

  /** Whether a line begins with a single space. */
  private boolean isLed(int[] line) {
    return line[1] - line[0] > 1 && text.charAt(line[0]) == ' ' && !Spaces.isSpace(text.charAt(line[0] + 1));
  }

  private List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    int page = text.indexOf('\f') >= 0 || spacesMeanPages ? 1 : 0;
    boolean begun = false;
    for (int[] line : raw) {
      boolean pageStart = startsPage(line);
      page += pageStart && begun ? 1 : 0;
      TextLine made = line(line, pageStart, page);
      lines.add(made);
      begun |= made.isWords();
    }
    return page <= 1 ? withoutPages(lines) : lines;
  }

  private static List<TextLine> withoutPages(List<TextLine> lines) {
    return lines.stream()
        .map(l -> new TextLine(l.start(), l.end(), l.lineStart(), l.mark(), l.pageStart(), 0, l.width())).toList();
  }

  private boolean startsPage(int[] line) {
    return text.indexOf('\f', line[0], line[1]) >= 0 || (spacesMeanPages && isLed(line));
  }

  private TextLine line(int[] line, boolean pageStart, int page) {
    int start = line[0];
    int end = line[1];
    while (start < end && Spaces.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    Mark mark = start == end ? blank(line) : mark(text.substring(start, end));
    start = mark == Mark.ITEM ? afterBullet(start, end) : start;
    return new TextLine(start, end, line[0], mark, pageStart, page, TextWidth.of(text, start, end));
  }

  private Mark blank(int[] line) {
    return spacesMeanPictures && line[1] > line[0] && text.charAt(line[0]) != '\f'
        ? Mark.PICTURE
        : Mark.EMPTY;
  }

  private static Mark mark(String words) {
    if ((words.startsWith("http") || words.startsWith("www.")) && ADDRESSES.matcher(words).matches()) {
      return Mark.ADDRESS;
    }
    if (isFurniture(words)) {
      return Mark.PAGE_FURNITURE;
    }
    if ((words.contains("..") || words.contains(". .") || words.contains("\u2026\u2026"))
        && LEADERS.matcher(words).matches()) {
      return Mark.CONTENTS;
    }
    return !Character.isLetterOrDigit(words.charAt(0)) && BULLET.matcher(words).lookingAt() ? Mark.ITEM : Mark.TEXT;
  }

  /** A page number, the day of a change, or no words at all; the first character tells most lines to be none of these. */
  private static boolean isFurniture(String words) {
    return switch (words.charAt(0)) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', 'P', 'p' -> PAGE_NUMBER.matcher(words).matches();
      case 'L', 'l', 'U', 'u' -> words.length() < 60 && UPDATED.matcher(words).matches();
      default -> false;
    } || (!Character.isLetterOrDigit(words.charAt(0)) && words.chars().noneMatch(Character::isLetterOrDigit));
  }

  private int afterBullet(int start, int end) {
    Matcher bullet = BULLET.matcher(text).region(start, end);
    return bullet.lookingAt() ? bullet.end() : start;
  }
}
