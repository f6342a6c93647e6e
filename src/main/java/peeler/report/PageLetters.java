package peeler.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the letters of a page by the direction in which they are written. */
final class PageLetters {

  /** Directions nearer to a right angle are right. */
  private static final int CROOKED = 3;
  /** Sizes in points outside these are not meant to be read, or a damaged matrix. */
  private static final double SMALLEST = 1;
  private static final double LARGEST = 600;

  /**
   * Letters of one direction.
   *
   * @param levelling from the page as seen to level lines
   * @param bounds    the page, turned likewise
   * @param slanted   whether the direction is no right angle
   */
  record Direction(AffineTransform levelling, Rectangle bounds, boolean slanted, List<Glyph> glyphs) {}

  private final Rectangle page;
  private final Map<Integer, Direction> directions = new TreeMap<>();
  private @Nullable String replacement;
  private boolean replaced;
  private boolean pagination;
  private int unreadable;

  /** @param page bounds of the page as seen */
  PageLetters(Rectangle page) {
    this.page = page;
  }

  /** A stretch begins that the file marks as page furniture, or whose text it gives itself. */
  void begin(boolean isPagination, @Nullable String actualText) {
    pagination = isPagination;
    if (actualText != null) {
      replacement = actualText;
      replaced = false;
    }
  }

  /** The stretch ends. */
  void end(boolean isPagination) {
    pagination = isPagination;
    replacement = null;
  }

  boolean isPagination() {
    return pagination;
  }

  /** How many signs had no text. */
  int unreadable() {
    return unreadable;
  }

  /**
   * Takes one sign.
   *
   * @param text    what its font says it stands for
   * @param place   from the sign's own em to the page as seen
   * @param advance its width in ems
   */
  void show(String text, AffineTransform place, double advance, boolean bold, int colour) {
    Point2D from = place.transform(new Point2D.Double(0, 0), null);
    Point2D to = place.transform(new Point2D.Double(Math.max(advance, 0.001), 0), null);
    double size = from.distance(place.transform(new Point2D.Double(0, 1), null));
    if (!(size >= SMALLEST && size <= LARGEST) || !page.grown(size).contains(from.getX(), from.getY())) {
      return;
    }
    Direction direction = direction(from, to);
    Point2D left = direction.levelling().transform(from, null);
    double right = left.getX() + from.distance(to);
    if (replacement != null && replaced) {
      widen(direction.glyphs(), right);
    } else {
      add(direction.glyphs(), replacement == null ? text : replacement, left, right, new Style(size, bold, colour));
      replaced = true;
    }
  }

  /** The directions that have letters, the one with the most first. */
  List<Direction> directions() {
    return directions.values().stream()
        .filter(direction -> direction.glyphs().stream().anyMatch(glyph -> !glyph.isBlank()))
        .sorted((one, other) -> other.glyphs().size() - one.glyphs().size()).toList();
  }

  private Direction direction(Point2D from, Point2D to) {
    boolean level = to.getY() == from.getY() && to.getX() > from.getX();
    double angle = level ? 0 : Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
    int degrees = Math.floorMod((int) Math.round(angle), 360);
    int right = (int) Math.round(degrees / 90.0) * 90;
    int direction = Math.abs(degrees - right) <= CROOKED ? right % 360 : degrees;
    return directions.computeIfAbsent(direction,
        key -> new Direction(levelling(key), levelled(levelling(key)), key % 90 != 0, new ArrayList<>()));
  }

  /** Turns that direction level and moves the page's corner back to the origin. */
  private AffineTransform levelling(int degrees) {
    AffineTransform turn = degrees % 90 == 0
        ? AffineTransform.getQuadrantRotateInstance(-degrees / 90)
        : AffineTransform.getRotateInstance(Math.toRadians(-degrees));
    Rectangle2D turned = bounds(turn);
    AffineTransform levelling = AffineTransform.getTranslateInstance(-turned.getMinX(), -turned.getMinY());
    levelling.concatenate(turn);
    return levelling;
  }

  private Rectangle levelled(AffineTransform levelling) {
    Rectangle2D bounds = bounds(levelling);
    return new Rectangle(0, 0, bounds.getWidth(), bounds.getHeight());
  }

  private Rectangle2D bounds(AffineTransform transform) {
    return transform.createTransformedShape(new Rectangle2D.Double(0, 0, page.width(), page.height())).getBounds2D();
  }

  private void add(List<Glyph> glyphs, String text, Point2D left, double right, Style style) {
    if (text.isEmpty()) {
      unreadable += replacement == null ? 1 : 0;
    } else if (GlyphText.isAccent(text) && !glyphs.isEmpty() && left.getX() < glyphs.getLast().right()) {
      Glyph letter = glyphs.removeLast();
      glyphs.add(letter.reading(GlyphText.accented(letter.text(), text), letter.right()));
    } else {
      glyphs.add(new Glyph(text, left.getX(), right, left.getY(), style, false, false, pagination, null));
    }
  }

  /** Further signs under a replaced text only show how far it reaches. */
  private static void widen(List<Glyph> glyphs, double right) {
    if (!glyphs.isEmpty() && right > glyphs.getLast().right()) {
      Glyph last = glyphs.removeLast();
      glyphs.add(last.reading(last.text(), right));
    }
  }
}
