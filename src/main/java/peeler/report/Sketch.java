package peeler.report;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import peeler.report.Drawing.Fill;

/** Collects what a page draws beside its letters and tells boxes from lines, bullets and charts. */
final class Sketch {

  /** What is thinner is a line, in points. */
  private static final double THIN = 3;
  /** Bullets that are drawn measure between these. */
  private static final double SMALLEST_DOT = 1.5;
  private static final double LARGEST_DOT = 8;

  private final ReadingBudget budget;
  private final List<Fill> fills = new ArrayList<>();
  private final List<Rectangle> rules = new ArrayList<>();
  private final List<Rectangle> dots = new ArrayList<>();
  private final List<Rectangle> shapes = new ArrayList<>();
  private final List<Rectangle> pictures = new ArrayList<>();

  Sketch(ReadingBudget budget) {
    this.budget = budget;
  }

  /** Takes a filled path. */
  void fill(DrawnPath path, Rectangle clip, int colour) {
    path.closeAll();
    if (isRing(path.strokes())) {
      addSides(path.strokes().getFirst().bounds());
      return;
    }
    for (DrawnPath.Stroke stroke : path.strokes()) {
      Rectangle visible = stroke.bounds().intersection(clip);
      if (isDot(stroke.bounds())) {
        add(dots, stroke.bounds());
      } else if (!stroke.isRectangle()) {
        add(shapes, visible);
      } else {
        addFill(visible, colour);
      }
    }
  }

  /** Takes a stroked path. */
  void stroke(DrawnPath path) {
    for (DrawnPath.Stroke stroke : path.strokes()) {
      if (isDot(stroke.bounds())) {
        add(dots, stroke.bounds());
      } else if (stroke.isRectangle()) {
        addSides(stroke.bounds());
      } else {
        stroke.lines().forEach(line -> add(rules, line));
        if (stroke.isBent()) {
          add(shapes, stroke.bounds());
        }
      }
    }
  }

  /** Takes a filled rectangle. */
  void addFill(Rectangle bounds, int colour) {
    if (Math.min(bounds.width(), bounds.height()) < THIN) {
      if (Math.max(bounds.width(), bounds.height()) >= THIN) {
        add(rules, bounds);
      }
    } else if (budget.allowsShapes(fills.size())) {
      fills.add(new Fill(bounds, colour));
    }
  }

  void addPicture(Rectangle bounds) {
    add(pictures, bounds);
  }

  /** All that was taken, moved to the coordinates in which text is read. */
  Drawing drawing(AffineTransform reading) {
    return new Drawing(
        fills.stream().map(fill -> new Fill(DrawnPath.transformed(fill.bounds(), reading), fill.colour())).toList(),
        moved(rules, reading), moved(dots, reading), moved(shapes, reading), moved(pictures, reading));
  }

  private static List<Rectangle> moved(List<Rectangle> rectangles, AffineTransform reading) {
    return rectangles.stream().map(rectangle -> DrawnPath.transformed(rectangle, reading)).toList();
  }

  private void addSides(Rectangle box) {
    add(rules, new Rectangle(box.left(), box.top(), box.right(), box.top()));
    add(rules, new Rectangle(box.left(), box.bottom(), box.right(), box.bottom()));
    add(rules, new Rectangle(box.left(), box.top(), box.left(), box.bottom()));
    add(rules, new Rectangle(box.right(), box.top(), box.right(), box.bottom()));
  }

  private void add(List<Rectangle> list, Rectangle rectangle) {
    if (budget.allowsShapes(list.size())) {
      list.add(rectangle);
    }
  }

  /** A rectangle filled but for a smaller one inside: an outline drawn by a program that knows no strokes. */
  private static boolean isRing(List<DrawnPath.Stroke> strokes) {
    if (strokes.size() != 2 || !strokes.stream().allMatch(DrawnPath.Stroke::isRectangle)) {
      return false;
    }
    Rectangle outer = strokes.getFirst().bounds();
    Rectangle inner = strokes.getLast().bounds();
    return outer.contains(inner, 0) && inner.grown(2 * THIN).contains(outer, 0);
  }

  private static boolean isDot(Rectangle bounds) {
    double small = Math.min(bounds.width(), bounds.height());
    double large = Math.max(bounds.width(), bounds.height());
    return small >= SMALLEST_DOT && large <= LARGEST_DOT && large <= 1.4 * small;
  }
}
