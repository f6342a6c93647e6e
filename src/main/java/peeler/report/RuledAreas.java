package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Boxes and tables drawn with lines. Programs draw the sides of a box as one outline, as four lines or in many short
 * pieces; so pieces are put together first, and lines that touch make one area.
 */
final class RuledAreas {

  /** Lines side by side within so many points are one. */
  private static final double SAME_LINE = 1.5;
  /** Pieces of a line, and lines that make a corner, are at most so far apart. */
  private static final double CORNER = 3;
  /** Smaller areas are marks. */
  private static final double NARROWEST = 24;
  private static final double LOWEST = 9;
  /** A line this part of the area long parts it; a side is to be nearly as long as the area. */
  private static final double PARTING = 0.5;
  private static final double SIDE = 0.8;
  /** With more lines than this a page is a drawing. */
  private static final int MOST = 1_000;

  private final List<Rectangle> level;
  private final List<Rectangle> upright;
  private final List<RuledTable> areas = new ArrayList<>();

  private RuledAreas(List<Rectangle> rules) {
    level = merged(rules.stream().filter(rule -> rule.width() >= rule.height()).toList(), Rectangle::centreY,
        Rectangle::left, Rectangle::right);
    upright = merged(rules.stream().filter(rule -> rule.width() < rule.height()).toList(), Rectangle::centreX,
        Rectangle::top, Rectangle::bottom);
  }

  /** The closed areas; one with two columns' edges and two rows' edges is a plain box. */
  static List<RuledTable> of(List<Rectangle> rules) {
    RuledAreas ruled = new RuledAreas(rules);
    if (ruled.level.size() <= MOST && ruled.upright.size() <= MOST) {
      ruled.find();
    }
    return ruled.areas;
  }

  private static List<Rectangle> merged(List<Rectangle> rules, ToDoubleFunction<Rectangle> across,
      ToDoubleFunction<Rectangle> start, ToDoubleFunction<Rectangle> end) {
    List<Rectangle> sorted = rules.stream().sorted(Comparator.comparingDouble(across)).toList();
    List<Rectangle> merged = new ArrayList<>();
    for (int from = 0; from < sorted.size();) {
      int to = from + 1;
      while (to < sorted.size()
          && across.applyAsDouble(sorted.get(to)) - across.applyAsDouble(sorted.get(to - 1)) <= SAME_LINE) {
        to++;
      }
      merged.addAll(joined(sorted.subList(from, to), start, end));
      from = to;
    }
    return merged;
  }

  /** Lines on one line, with pieces that touch made one. */
  private static List<Rectangle> joined(List<Rectangle> pieces, ToDoubleFunction<Rectangle> start,
      ToDoubleFunction<Rectangle> end) {
    List<Rectangle> joined = new ArrayList<>();
    for (Rectangle piece : pieces.stream().sorted(Comparator.comparingDouble(start)).toList()) {
      if (!joined.isEmpty() && start.applyAsDouble(piece) <= end.applyAsDouble(joined.getLast()) + CORNER) {
        joined.set(joined.size() - 1, joined.getLast().union(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private void find() {
    List<Rectangle> left = new ArrayList<>(level);
    left.addAll(upright);
    while (!left.isEmpty()) {
      List<Rectangle> touching = touching(left);
      area(touching.stream().filter(level::contains).toList(), touching.stream().filter(upright::contains).toList());
    }
  }

  /** Takes a line and all that hang together with it. */
  private static List<Rectangle> touching(List<Rectangle> left) {
    List<Rectangle> touching = new ArrayList<>();
    touching.add(left.removeLast());
    for (int i = 0; i < touching.size(); i++) {
      Rectangle reach = touching.get(i).grown(CORNER);
      for (int j = left.size() - 1; j >= 0; j--) {
        if (reach.meets(left.get(j).grown(0.01))) {
          touching.add(left.remove(j));
        }
      }
    }
    return touching;
  }

  private void area(List<Rectangle> across, List<Rectangle> down) {
    if (across.size() < 2 || down.isEmpty()) {
      return;
    }
    Rectangle bounds = across.stream().reduce(Rectangle::union).orElseThrow()
        .union(down.stream().reduce(Rectangle::union).orElseThrow());
    List<Double> columns = edges(bounds.left(), bounds.right(),
        down.stream().filter(rule -> rule.height() >= PARTING * bounds.height()).map(Rectangle::centreX).toList());
    List<Double> rows = edges(bounds.top(), bounds.bottom(),
        across.stream().filter(rule -> rule.width() >= PARTING * bounds.width()).map(Rectangle::centreY).toList());
    boolean large = bounds.width() >= NARROWEST && bounds.height() >= LOWEST;
    if (large && isClosed(bounds, across) && (columns.size() > 2 || hasSides(bounds, down))) {
      areas.add(new RuledTable(bounds, columns, rows));
    }
  }

  private static boolean isClosed(Rectangle bounds, List<Rectangle> across) {
    List<Rectangle> sides = across.stream().filter(rule -> rule.width() >= SIDE * bounds.width()).toList();
    return sides.stream().anyMatch(rule -> Math.abs(rule.centreY() - bounds.top()) <= CORNER)
        && sides.stream().anyMatch(rule -> Math.abs(rule.centreY() - bounds.bottom()) <= CORNER);
  }

  private static boolean hasSides(Rectangle bounds, List<Rectangle> down) {
    List<Rectangle> sides = down.stream().filter(rule -> rule.height() >= SIDE * bounds.height()).toList();
    return sides.stream().anyMatch(rule -> Math.abs(rule.centreX() - bounds.left()) <= CORNER)
        && sides.stream().anyMatch(rule -> Math.abs(rule.centreX() - bounds.right()) <= CORNER);
  }

  /** The outer edges and what parts them, ascending, near ones once. */
  private static List<Double> edges(double first, double last, List<Double> between) {
    List<Double> edges = new ArrayList<>();
    edges.add(first);
    for (double edge : between.stream().sorted().toList()) {
      if (edge - edges.getLast() > 2 * CORNER && last - edge > 2 * CORNER) {
        edges.add(edge);
      }
    }
    edges.add(last);
    return edges;
  }
}
