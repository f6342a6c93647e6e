package peeler.report;

/**
 * Length of a line of text as if set in 12 pt Helvetica, from the advance widths of Adobe's font metrics. Reports of
 * 2021 on are set in Arial of that size (the same widths), so that lines of a text torn out of a PDF keep their length,
 * and a box, which is set narrower than the page, can be told from the page's column.
 */
final class TextWidth {

  private static final double POINTS_PER_UNIT = 12 / 1000.0;
  /** Advance widths of the characters 32 to 126, in thousandths of the type size. */
  private static final short[] ASCII = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
      556,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611,
      778,
      722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
      556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
      500, 722, 500, 500, 500, 334, 260, 334, 584};

  private TextWidth() {}

  /** Length of {@code text[start,end)} in points. */
  static double of(String text, int start, int end) {
    int units = 0;
    for (int i = start; i < end; i++) {
      units += units(text.charAt(i));
    }
    return units * POINTS_PER_UNIT;
  }

  private static int units(char c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    return switch (c) {
      case '\u2018', '\u2019' -> 222;
      case '\u201C', '\u201D' -> 333;
      case '\u2022' -> 350;
      case '\u2014' -> 1000;
      default -> 556;
    };
  }
}
