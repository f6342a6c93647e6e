package peeler.report;

/** White space as this program sees it: also no-break spaces, soft hyphens' neighbours and zero-width marks. */
public final class Spaces {

  /** The no-break space: between the space and it no character is one, and in between are nearly all of a report's. */
  private static final int NO_BREAK = 0xA0;

  private Spaces() {}

  /** Whether a character parts words and carries no meaning of its own. */
  public static boolean isSpace(int c) {
    if (c > ' ' && c < NO_BREAK) {
      return false;
    }
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'
        || c == '\u0000';
  }

  /** Whether there is white space in a stretch of a text; none in a stretch that begins before the text does. */
  static boolean anyIn(String text, int start, int end) {
    for (int i = start; start >= 0 && i < end; i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing but white space, as Java sees it, in a stretch of a text. */
  static boolean isBlank(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= end;
  }

  /** The text with every run of white space made one space, none at the ends. */
  public static String collapse(String text) {
    return collapse(text, 0, text.length());
  }

  /** The same of {@code text[start,end)}. */
  public static String collapse(String text, int start, int end) {
    char[] chars = new char[end - start];
    text.getChars(start, end, chars, 0);
    int length = 0;
    boolean gap = false;
    for (char c : chars) {
      if (isSpace(c)) {
        gap = length > 0;
      } else {
        if (gap) {
          chars[length++] = ' ';
          gap = false;
        }
        chars[length++] = c;
      }
    }
    return new String(chars, 0, length);
  }
}
