package peeler.report;

/**
 * A drawn box with words in it: filled, outlined, or both. Two frames are the same only if they are one object.
 */
final class Frame implements Piece {

  /** Colour of a box that is not filled. */
  static final int UNFILLED = -1;

  private final Rectangle bounds;
  private final int colour;

  Frame(Rectangle bounds, int colour) {
    this.bounds = bounds;
    this.colour = colour;
  }

  /** Stands for a page: what is in it is in no box. */
  static Frame page() {
    return new Frame(new Rectangle(0, 0, 0, 0), UNFILLED);
  }

  boolean isBox() {
    return bounds.area() > 0;
  }

  @Override
  public Rectangle bounds() {
    return bounds;
  }

  /** Colour of the ground, {@link #UNFILLED} for none. */
  int colour() {
    return colour;
  }

  boolean isFilled() {
    return colour != UNFILLED;
  }

  /** One box around both, as where a label's bar stands on its box. */
  Frame with(Frame other) {
    return new Frame(bounds.union(other.bounds), bounds.area() >= other.bounds.area() ? colour : other.colour);
  }

  /** Whether this box, on another page, may go on as that one: it is as wide and filled alike. */
  boolean isLike(Frame other) {
    boolean alike = colour == other.colour
        || (isFilled() && other.isFilled() && Colours.areAlike(colour, other.colour));
    return alike && isBox() && other.isBox() && bounds.isAsWideAs(other.bounds, 4);
  }

  /** Whether the middle of that is in this box. */
  boolean holds(Rectangle piece) {
    return bounds.contains(piece.centreX(), piece.centreY());
  }
}
