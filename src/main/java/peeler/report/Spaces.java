package peeler.report;

/** White space as this program sees it: also no-break spaces, soft hyphens' neighbours and zero-width marks. */
public final class Spaces {

  private Spaces() {}

  /** Whether a character parts words and carries no meaning of its own. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0000';
  }

  /** Whether there is white space in a stretch of a text; none in a stretch that begins before the text does. */
  static boolean anyIn(String text, int start, int end) {
    return start >= 0 && text.substring(start, end).chars().anyMatch(Spaces::isSpace);
  }

  /** The text with every run of white space made one space, none at the ends. */
  public static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = !collapsed.isEmpty();
      } else {
        if (gap) {
          collapsed.append(' ');
          gap = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
