package peeler.report;

/**
 * How letters are set.
 *
 * @param size   height of the em in points, to a tenth
 * @param bold   whether they are heavier than the font's regular weight
 * @param colour red, green, blue, eight bits each
 */
record Style(double size, boolean bold, int colour) {

  /** Sizes that differ by less are the same to a reader's eye (and to a converter's rounding). */
  static final double SAME_SIZE = 0.6;

  Style {
    size = Math.round(size * 10) / 10.0;
  }

  boolean isAsLargeAs(Style other) {
    return Math.abs(size - other.size) < SAME_SIZE;
  }

  boolean isLargerThan(Style other) {
    return size >= other.size + SAME_SIZE;
  }

  boolean isSmallerThan(Style other) {
    return size <= other.size - SAME_SIZE;
  }

  Style asBold() {
    return new Style(size, true, colour);
  }
}
