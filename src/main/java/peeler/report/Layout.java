package peeler.report;

import org.jspecify.annotations.Nullable;

/**
 * How and where a block is set: what a reader saw of it beyond its words.
 *
 * @param page    page of the source it begins on, 1 is the first; 0 where the format has no pages
 * @param width   length of its longest line in points (text files: as if set in 12 pt Helvetica); 0 where unknown
 * @param frame   number of the drawn box (PDF) or set-apart element (HTML) around it, 0 for none; blocks with the
 *                same number stand in the same box
 * @param anchor  nearest identifier in the source that a link can lead to, null for none
 * @param picture whether a picture, or the hole that a lost one left, stands right below it
 */
public record Layout(int page, double width, int frame, @Nullable String anchor, boolean picture) {

  /** Nothing known. */
  public static final Layout NONE = new Layout(0, 0, 0, null);

  /** A block without a picture below it. */
  public Layout(int page, double width, int frame, @Nullable String anchor) {
    this(page, width, frame, anchor, false);
  }
}
