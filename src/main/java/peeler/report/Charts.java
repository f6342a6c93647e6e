package peeler.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The pictures of a page that say something: photographs, and charts drawn with bars, curves and slanted lines. The words
 * on them are read as part of them, and a line above them may be their caption.
 */
final class Charts {

  /** Smaller ones are logos and icons, in points. */
  private static final double NARROWEST = 150;
  private static final double LOWEST = 70;
  /** A picture that fills this part of the page is its ground. */
  private static final double GROUND = 0.7;
  /** Bars and curves that are at most so far apart are one chart, made of so many at least. */
  private static final double NEAR = 24;
  private static final int FEWEST_SHAPES = 3;
  /** With more shapes a page is a map or a drawing. */
  private static final int MOST_SHAPES = 2_000;
  /** Words at the axes stand at most so far outside. */
  private static final double AXIS = 24;

  private final List<Rectangle> photographs;
  private final List<Rectangle> charts;

  private Charts(List<Rectangle> photographs, List<Rectangle> charts) {
    this.photographs = photographs;
    this.charts = charts;
  }

  /** The pictures of a page with those pieces of lines. */
  static Charts of(PdfPage page, List<PdfLine> pieces) {
    List<Rectangle> photographs = page.drawing().pictures().stream().filter(picture -> isLarge(picture)
        && picture.area() < GROUND * page.bounds().area()).toList();
    List<Rectangle> fills = page.drawing().fills().stream().map(Drawing.Fill::bounds)
        .filter(fill -> pieces.stream().noneMatch(piece -> isOn(fill, piece))).toList();
    List<Rectangle> shapes = new ArrayList<>(page.drawing().shapes());
    shapes.addAll(fills.stream().filter(fill -> isBar(fill, fills)).toList());
    return new Charts(photographs, shapes.size() > MOST_SHAPES ? List.of() : charts(shapes));
  }

  /** Bars stand or begin on one line and are of different lengths; cells of a table are of one. */
  private static boolean isBar(Rectangle fill, List<Rectangle> fills) {
    long standing = fills.stream().filter(other -> Math.abs(other.bottom() - fill.bottom()) < 1)
        .mapToLong(other -> Math.round(other.height() / 3)).distinct().count();
    long lying = fills.stream().filter(other -> Math.abs(other.left() - fill.left()) < 1)
        .mapToLong(other -> Math.round(other.width() / 3)).distinct().count();
    return standing >= FEWEST_SHAPES || lying >= FEWEST_SHAPES;
  }

  /** All of them, as they lie on the page. */
  List<Rectangle> all() {
    List<Rectangle> all = new ArrayList<>(photographs);
    all.addAll(charts);
    return all;
  }

  /** Whether a piece of a line, smaller than the text, belongs to a chart. */
  boolean hold(PdfLine piece, Typography typography) {
    return typography.isSmall(piece) && charts.stream().anyMatch(chart -> isOn(chart.grown(AXIS), piece));
  }

  private static List<Rectangle> charts(List<Rectangle> shapes) {
    List<Rectangle> charts = new ArrayList<>();
    List<Rectangle> left = new ArrayList<>(shapes);
    while (!left.isEmpty()) {
      List<Rectangle> chart = new ArrayList<>(List.of(left.removeLast()));
      for (int i = 0; i < chart.size(); i++) {
        Rectangle reach = chart.get(i).grown(NEAR);
        left.stream().filter(reach::meets).forEach(chart::add);
        left.removeIf(reach::meets);
      }
      Rectangle bounds = chart.stream().reduce(Rectangle::union).orElseThrow();
      if (chart.size() >= FEWEST_SHAPES && isLarge(bounds)) {
        charts.add(bounds);
      }
    }
    return charts;
  }

  private static boolean isLarge(Rectangle picture) {
    return picture.width() >= NARROWEST && picture.height() >= LOWEST;
  }

  private static boolean isOn(Rectangle area, PdfLine piece) {
    return area.contains(piece.bounds().centreX(), piece.bounds().centreY());
  }
}
