package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import peeler.report.Drawing.Fill;

/**
 * The drawn boxes of a page that set words apart. Not every drawn rectangle is one: the ground of the page, a band across
 * it, stripes and cells of a table, bars of a chart and a marker's colour behind some words are not.
 */
final class Boxes {

  /** Edges that differ by less, in points, are the same edge. */
  private static final double SAME_EDGE = 3;
  /** Letters may stand out of a box by so much: fonts are replaced. */
  private static final double OVERHANG = 4;
  /** Part of the page from which a fill is its ground, and an outline its border. */
  private static final double GROUND_WIDTH = 0.85;
  private static final double GROUND_HEIGHT = 0.65;
  /** A cell of a table has at most so many lines; what is longer is set in boxes side by side. */
  private static final int CELL_LINES = 12;
  /** With more boxes than this a page is a drawing. */
  private static final int MOST = 200;
  /** Gap between the cells of a row, in ems. */
  private static final double CELL_GAP = 1.2;

  /** No boxes at all. */
  static final Boxes NONE = new Boxes(new PdfPage(0, new Rectangle(0, 0, 0, 0), false, List.of(), Drawing.EMPTY),
      List.of());

  private final PdfPage page;
  private final List<PdfLine> pieces;
  private final List<RuledTable> tables = new ArrayList<>();
  private final List<Rectangle> stripes = new ArrayList<>();
  private List<Frame> frames = new ArrayList<>();

  private Boxes(PdfPage page, List<PdfLine> pieces) {
    this.page = page;
    this.pieces = pieces;
  }

  /** The boxes around those pieces of lines. */
  static Boxes of(PdfPage page, List<PdfLine> pieces) {
    Boxes boxes = new Boxes(page, pieces);
    boxes.addRuled();
    boxes.addFilled();
    if (boxes.frames.size() > MOST) {
      boxes.frames.clear();
    }
    boxes.dropCells();
    boxes.mergeStacked();
    return boxes;
  }

  /** The boxes, from the largest to the smallest. */
  List<Frame> frames() {
    return frames.stream().sorted(Comparator.comparingDouble((Frame frame) -> -frame.bounds().area())).toList();
  }

  List<RuledTable> tables() {
    return tables;
  }

  /** Filled rows of tables without lines. */
  List<Rectangle> stripes() {
    return stripes;
  }

  private void addRuled() {
    for (RuledTable area : RuledAreas.of(page.drawing().rules())) {
      if (isTable(area)) {
        tables.add(area);
      } else if (area.columns().size() > 2) {
        cells(area).forEach(this::add);
      } else {
        add(new Frame(area.bounds(), Frame.UNFILLED));
      }
    }
  }

  /** Whether its cells hold a few lines each: else lines part columns of text, or boxes side by side. */
  private boolean isTable(RuledTable area) {
    List<List<List<PdfLine>>> cells = area.cells(inside(area.bounds()));
    boolean parted = area.rows().size() > 2 || cells.stream().flatMap(List::stream).allMatch(cell -> cell.size() <= 2);
    return area.columns().size() > 2 && parted
        && cells.stream().flatMap(List::stream).allMatch(cell -> cell.size() <= CELL_LINES);
  }

  private static List<Frame> cells(RuledTable area) {
    List<Frame> cells = new ArrayList<>();
    for (int row = 1; row < area.rows().size(); row++) {
      for (int column = 1; column < area.columns().size(); column++) {
        cells.add(new Frame(new Rectangle(area.columns().get(column - 1), area.rows().get(row - 1),
            area.columns().get(column), area.rows().get(row)), Frame.UNFILLED));
      }
    }
    return cells;
  }

  private void addFilled() {
    List<Fill> painted = new ArrayList<>();
    for (Fill fill : page.drawing().fills()) {
      boolean holdsText = pieces.stream().anyMatch(piece -> holds(fill.bounds(), piece));
      if (holdsText && !Colours.areAlike(fill.colour(), ground(fill, painted))) {
        painted.add(fill);
        add(new Frame(fill.bounds(), fill.colour()));
      }
    }
  }

  /** The colour under a fill: of the last one painted around it, else the paper's. */
  private static int ground(Fill fill, List<Fill> painted) {
    for (int i = painted.size() - 1; i >= 0; i--) {
      if (painted.get(i).bounds().contains(fill.bounds(), 1)) {
        return painted.get(i).colour();
      }
    }
    return Colours.WHITE;
  }

  private void add(Frame frame) {
    boolean inTable = tables.stream().anyMatch(table -> table.bounds().contains(frame.bounds(), SAME_EDGE));
    if (inTable || isGround(frame.bounds()) || inside(frame.bounds()).isEmpty() || cutsWords(frame.bounds())) {
      return;
    }
    for (Frame other : frames) {
      if (other.bounds().isAsWideAs(frame.bounds(), SAME_EDGE)
          && other.bounds().isAsHighAs(frame.bounds(), SAME_EDGE)) {
        frames.remove(other);
        frames.add(other.isFilled() ? other : new Frame(other.bounds(), frame.colour()));
        return;
      }
    }
    frames.add(frame);
  }

  private boolean isGround(Rectangle box) {
    boolean fromEdgeToEdge = box.left() <= OVERHANG && box.right() >= page.bounds().right() - OVERHANG;
    return fromEdgeToEdge || (box.width() >= GROUND_WIDTH * page.bounds().width()
        && box.height() >= GROUND_HEIGHT * page.bounds().height());
  }

  private boolean cutsWords(Rectangle box) {
    return pieces.stream().filter(piece -> level(box, piece)).anyMatch(piece -> cuts(box.left(), piece)
        || cuts(box.right(), piece));
  }

  private static boolean cuts(double x, PdfLine piece) {
    return piece.left() < x - OVERHANG && piece.right() > x + OVERHANG;
  }

  private static boolean level(Rectangle box, PdfLine piece) {
    return piece.bounds().centreY() > box.top() && piece.bounds().centreY() < box.bottom();
  }

  private static boolean holds(Rectangle box, PdfLine piece) {
    return box.contains(piece.bounds().centreX(), piece.bounds().centreY());
  }

  private List<PdfLine> inside(Rectangle box) {
    return pieces.stream().filter(piece -> holds(box, piece)).toList();
  }

  private void dropCells() {
    List<Frame> cells = frames.stream().filter(frame -> isRow(frame) || isBesideCell(frame) || isInColumn(frame))
        .toList();
    List<Frame> kin = frames.stream().filter(frame -> cells.stream().anyMatch(cell -> cell == frame
        || (isLow(frame) && cell.bounds().isAsWideAs(frame.bounds(), SAME_EDGE) && areNear(cell, frame)))).toList();
    frames.removeAll(kin);
    kin.forEach(frame -> stripes.add(frame.bounds()));
  }

  /** A stripe behind a row: every line in it has a gap between cells. */
  private boolean isRow(Frame frame) {
    List<PdfLine> held = inside(frame.bounds());
    return isLow(frame) && held.stream().allMatch(piece -> held.stream().anyMatch(other -> other.isLevelWith(piece)
        && (other.left() > piece.right() + CELL_GAP * piece.size()
            || piece.left() > other.right() + CELL_GAP * piece.size())));
  }

  /** A cell with another filled cell directly beside it. */
  private boolean isBesideCell(Frame frame) {
    return isLow(frame) && frames.stream().anyMatch(other -> other != frame && isLow(other)
        && other.bounds().isAsHighAs(frame.bounds(), SAME_EDGE)
        && (Math.abs(other.bounds().left() - frame.bounds().right()) <= SAME_EDGE
            || Math.abs(other.bounds().right() - frame.bounds().left()) <= SAME_EDGE));
  }

  /** A coloured cell, such as a grade, with words to its left and with another such cell above or below. */
  private boolean isInColumn(Frame frame) {
    return isLow(frame) && hasWordsToTheLeft(frame) && frames.stream().anyMatch(other -> other != frame && isLow(other)
        && areNear(frame, other) && other.bounds().isAsWideAs(frame.bounds(), SAME_EDGE) && hasWordsToTheLeft(other));
  }

  /** Whether at most one or two such rows lie between. */
  private static boolean areNear(Frame one, Frame other) {
    double gap = Math.max(one.bounds().top(), other.bounds().top())
        - Math.min(one.bounds().bottom(), other.bounds().bottom());
    return gap <= 2.5 * Math.max(one.bounds().height(), other.bounds().height());
  }

  private boolean hasWordsToTheLeft(Frame frame) {
    return pieces.stream().anyMatch(piece -> level(frame.bounds(), piece)
        && piece.right() <= frame.bounds().left() + SAME_EDGE);
  }

  private boolean isLow(Frame frame) {
    double size = inside(frame.bounds()).stream().mapToDouble(PdfLine::size).max().orElse(0);
    return frame.bounds().height() <= 5 * size;
  }

  /** A bar on a box, or paragraphs shaded one by one, are one box. */
  private void mergeStacked() {
    List<Frame> merged = new ArrayList<>();
    for (Frame frame : frames.stream().sorted(Comparator.comparingDouble(box -> box.bounds().top())).toList()) {
      Frame above = merged.stream().filter(box -> isStackedOn(box, frame)).findFirst().orElse(null);
      if (above == null) {
        merged.add(frame);
      } else {
        merged.set(merged.indexOf(above), above.with(frame));
      }
    }
    frames = merged;
  }

  /** Whether the lower box hangs on the upper one, or is as wide and inside it. */
  private static boolean isStackedOn(Frame upper, Frame lower) {
    boolean touching = Math.abs(lower.bounds().top() - upper.bounds().bottom()) <= SAME_EDGE / 2;
    boolean within = upper.bounds().contains(lower.bounds(), SAME_EDGE);
    return upper.bounds().isAsWideAs(lower.bounds(), within ? 2 * SAME_EDGE : SAME_EDGE) && (touching || within);
  }
}
