package peeler.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The path under construction on a page, until it is painted: its strokes with their bounds and how much of them runs
 * level or upright.
 */
final class DrawnPath {

  /** Lines that leave the level by less are level: converters round. */
  private static final double LEVEL = 0.3;

  /** A part of a path that is drawn without lifting the pen. */
  static final class Stroke {

    private final List<Rectangle> lines = new ArrayList<>();
    private final Point2D.Double start;
    private Point2D.Double pen;
    private Rectangle bounds;
    private double straight;
    private boolean bent;

    private Stroke(double x, double y) {
      start = new Point2D.Double(x, y);
      pen = start;
      bounds = new Rectangle(x, y, x, y);
    }

    private void lineTo(double x, double y) {
      Rectangle line = Rectangle.between(pen.x, pen.y, x, y);
      if (line.width() <= LEVEL || line.height() <= LEVEL) {
        straight += Math.max(line.width(), line.height());
        lines.add(line);
      } else {
        bent = true;
      }
      moveTo(x, y);
    }

    private void curveTo(double x, double y) {
      bent = true;
      moveTo(x, y);
    }

    private void moveTo(double x, double y) {
      pen = new Point2D.Double(x, y);
      bounds = bounds.union(new Rectangle(x, y, x, y));
    }

    private void close() {
      if (!pen.equals(start)) {
        lineTo(start.x, start.y);
      }
    }

    /** Level and upright lines. */
    List<Rectangle> lines() {
      return lines;
    }

    Rectangle bounds() {
      return bounds;
    }

    /** Whether it has curves or slanted lines. */
    boolean isBent() {
      return bent;
    }

    /** Whether it goes round a rectangle, with rounded corners at most: half of its bounds' sides are in it. */
    boolean isRectangle() {
      return straight >= bounds.width() + bounds.height() && lines.size() >= 3;
    }
  }

  private final List<Stroke> strokes = new ArrayList<>();

  void moveTo(double x, double y) {
    strokes.add(new Stroke(x, y));
  }

  void lineTo(double x, double y) {
    current(x, y).lineTo(x, y);
  }

  /** Control points are left out of the bounds: bullets and rounded corners hardly leave the box of their ends. */
  void curveTo(double x, double y) {
    current(x, y).curveTo(x, y);
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    for (Point2D point : List.of(p1, p2, p3)) {
      lineTo(point.getX(), point.getY());
    }
    close();
  }

  void close() {
    if (!strokes.isEmpty()) {
      strokes.getLast().close();
    }
  }

  /** Closes every stroke, as filling does. */
  void closeAll() {
    strokes.forEach(Stroke::close);
  }

  Point2D.Double pen() {
    return strokes.isEmpty() ? new Point2D.Double() : strokes.getLast().pen;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  void clear() {
    strokes.clear();
  }

  /** Bounds of all strokes, of no size where there are none. */
  Rectangle bounds() {
    return strokes.stream().map(Stroke::bounds).reduce(Rectangle::union).orElse(new Rectangle(0, 0, 0, 0));
  }

  /** That rectangle after a transformation that turns by right angles only. */
  static Rectangle transformed(Rectangle rectangle, AffineTransform transform) {
    double[] corners = {rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom()};
    transform.transform(corners, 0, corners, 0, 2);
    return Rectangle.between(corners[0], corners[1], corners[2], corners[3]);
  }

  private Stroke current(double x, double y) {
    if (strokes.isEmpty()) {
      moveTo(x, y);
    }
    return strokes.getLast();
  }
}
