package peeler.report;

/**
 * A stretch {@code [start,end)} of a report's text, in UTF-16 units.
 *
 * @param start first unit
 * @param end   unit after the last
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ", " + end);
    }
  }

  /** The words under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
