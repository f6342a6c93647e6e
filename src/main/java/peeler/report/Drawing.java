package peeler.report;

import java.util.List;

/**
 * What is drawn on a page beside its letters, by what a reader takes it for.
 *
 * @param fills    filled rectangles, in the order of painting; rounded corners count as corners
 * @param rules    straight lines, upright or level, as thin rectangles; also the sides of outlined rectangles
 * @param dots     bullets that are drawn and not set
 * @param shapes   curves and slanted lines, as of a chart
 * @param pictures photographs and other images
 */
record Drawing(List<Fill> fills, List<Rectangle> rules, List<Rectangle> dots, List<Rectangle> shapes,
    List<Rectangle> pictures) {

  static final Drawing EMPTY = new Drawing(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A filled rectangle.
   *
   * @param colour red, green, blue, eight bits each
   */
  record Fill(Rectangle bounds, int colour) {}

  Drawing {
    fills = List.copyOf(fills);
    rules = List.copyOf(rules);
    dots = List.copyOf(dots);
    shapes = List.copyOf(shapes);
    pictures = List.copyOf(pictures);
  }
}
