package peeler.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text from reports made fit for a terminal: no control characters, wrapped at words. */
final class Lines {

  /**
   * A line of a wrapped text.
   *
   * @param start UTF-16 offset in the text
   * @param end   after it
   */
  record Line(int start, int end) {}

  private Lines() {}

  /**
   * The text without what could steer the terminal: a report may hold any character, escape sequences too. Of the same
   * length, so that offsets stay right.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      int type = Character.getType(c);
      if ((type == Character.CONTROL || type == Character.FORMAT) && c != '\n') {
        safe.setCharAt(i, c == '\t' ? ' ' : '\uFFFD');
      }
    }
    return safe.toString();
  }

  /** Parts a text into lines of at most that many characters where its words allow it; its own line ends are kept. */
  static List<Line> wrap(String text, int columns) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= text.length();) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      while (end - start > columns) {
        int space = text.lastIndexOf(' ', start + columns);
        space = space <= start ? text.indexOf(' ', start + columns) : space;
        if (space < 0 || space >= end) {
          break;
        }
        lines.add(new Line(start, space));
        start = space + 1;
      }
      lines.add(new Line(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** The lines of a text, safe and wrapped. */
  static List<String> wrapped(String text, int columns) {
    String safe = safe(text);
    return wrap(safe, columns).stream().map(line -> safe.substring(line.start(), line.end())).toList();
  }

  /** A number with commas between thousands, such as 2,764. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number and its noun, such as "1 finding" or "2 findings". */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
