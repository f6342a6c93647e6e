package peeler.report;

/**
 * An upright rectangle on a page, in points; the origin is the page's top left corner, y grows downwards.
 *
 * @param left   smallest x
 * @param top    smallest y
 * @param right  largest x
 * @param bottom largest y
 */
record Rectangle(double left, double top, double right, double bottom) {

  /** The rectangle with those opposite corners, whichever they are. */
  static Rectangle between(double x1, double y1, double x2, double y2) {
    return new Rectangle(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return (top + bottom) / 2;
  }

  double area() {
    return width() * height();
  }

  /** The smallest rectangle around both. */
  Rectangle union(Rectangle other) {
    return new Rectangle(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** What both share; of no width or height where they do not meet. */
  Rectangle intersection(Rectangle other) {
    double x = Math.max(left, other.left);
    double y = Math.max(top, other.top);
    return new Rectangle(x, y, Math.max(x, Math.min(right, other.right)), Math.max(y, Math.min(bottom, other.bottom)));
  }

  /** This rectangle with every side moved outwards. */
  Rectangle grown(double by) {
    return new Rectangle(left - by, top - by, right + by, bottom + by);
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether the other lies inside, but for that much. */
  boolean contains(Rectangle other, double slack) {
    return other.left >= left - slack && other.right <= right + slack && other.top >= top - slack
        && other.bottom <= bottom + slack;
  }

  boolean meets(Rectangle other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether left and right sides lie where the other's do, but for that much. */
  boolean isAsWideAs(Rectangle other, double slack) {
    return Math.abs(left - other.left) <= slack && Math.abs(right - other.right) <= slack;
  }

  /** Whether top and bottom sides lie where the other's do, but for that much. */
  boolean isAsHighAs(Rectangle other, double slack) {
    return Math.abs(top - other.top) <= slack && Math.abs(bottom - other.bottom) <= slack;
  }
}
