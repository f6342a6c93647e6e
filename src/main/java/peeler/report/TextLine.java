package peeler.report;

/**
 * A line of a text file.
 *
 * @param start     of its words, after leading white space and a bullet
 * @param end       after its last word
 * @param lineStart where the line begins in the file
 * @param mark      what it is
 * @param pageStart whether a new page begins with it
 * @param page      page it stands on, 1 is the first; 0 where the file shows no pages
 * @param width     length of its words in points, see {@link TextWidth}
 */
record TextLine(int start, int end, int lineStart, Mark mark, boolean pageStart, int page, double width) {

  /** What a line is. */
  enum Mark {
    /** Nothing, or white space that means nothing. */
    EMPTY,
    /** Only spaces, where the file has truly empty lines too: the hole of a lost picture or frame. */
    PICTURE,
    /** Begins with a bullet. */
    ITEM, TEXT,
    /** Only addresses: link targets that a converter put at the foot of the page. */
    ADDRESS, PAGE_FURNITURE, CONTENTS, FOOTNOTE
  }

  TextLine as(Mark other) {
    return new TextLine(start, end, lineStart, other, pageStart, page, width);
  }

  /** Whether it holds the report's own words. */
  boolean isWords() {
    return mark == Mark.TEXT || mark == Mark.ITEM;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
