package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A table without lines between its columns: cells stand level and one under the other. Rows are told by lines or
 * stripes across where there are some, else by the gaps between them.
 */
final class SpacedTable {

  /** Cells of a column begin, end or have their middle within so many points of each other. */
  private static final double ALIGNED = 4;
  /** White between columns is at least this wide, in ems, and wider where a few rows of two cells are to be a table. */
  private static final double GUTTER = 1;
  private static final double WIDE_GUTTER = 2;
  private static final int FEW_ROWS = 3;
  /** A gap this many times the usual one ends a table before words that stand in one column only. */
  private static final double LARGER = 1.8;
  private static final int FEWEST_ROWS = 2;
  /** Cells of a row that stands alone are at least so many ems apart. */
  private static final double LONE_GAP = 4;

  private final Spread spread;
  private final List<Double> edges;
  /** Gaps between bands, ascending. */
  private final List<Double> gaps;

  private SpacedTable(Spread spread, List<Double> edges) {
    this.spread = spread;
    this.edges = edges;
    this.gaps = IntStream.range(1, spread.bands().size()).mapToObj(this::gapBefore).sorted().toList();
  }

  /**
   * The table that a spread begins with, as the part of the spread that is it.
   *
   * @param edges y of the lines and edges of stripes that run across
   */
  static Optional<Spread> in(Spread spread, List<Double> edges) {
    SpacedTable table = new SpacedTable(spread, edges);
    int end = table.end();
    boolean isTable = end >= FEWEST_ROWS && new SpacedTable(spread.until(end), edges).isTable();
    return isTable ? Optional.of(spread.until(end)) : Optional.empty();
  }

  /** The rows of such a part: cells, of each cell its lines. */
  static List<List<List<PdfLine>>> rows(Spread table, List<Double> edges) {
    return new SpacedTable(table, edges).rows();
  }

  /** The cells of a band that is a row for itself: all level, set alike, and far from each other. */
  static Optional<List<List<PdfLine>>> row(Band band) {
    List<List<PdfLine>> cells = new ArrayList<>();
    for (Piece piece : band.pieces()) {
      if (!(piece instanceof PdfLine line) || !isCell(line, cells)) {
        return Optional.empty();
      }
      cells.add(List.of(line));
    }
    return cells.size() < 2 ? Optional.empty() : Optional.of(cells);
  }

  private static boolean isCell(PdfLine line, List<List<PdfLine>> before) {
    PdfLine last = before.isEmpty() ? null : before.getLast().getFirst();
    return last == null || (last.isLevelWith(line) && last.style().equals(line.style())
        && line.left() - last.right() > LONE_GAP * line.size());
  }

  /** After the last band that has several cells, or goes on with one that has. */
  private int end() {
    double usual = usualGap();
    int end = 0;
    for (int i = 0; i < spread.bands().size(); i++) {
      boolean alone = spread.sides(spread.bands().get(i)) == 1;
      boolean first = alone && spread.side(spread.bands().get(i).pieces().getFirst()) == 0;
      if (first && i > 0 && gapBefore(i) > LARGER * usual && !isEdgeBefore(i)) {
        break;
      }
      if (!alone || (end == i && isContinued(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isTable() {
    long full = spread.bands().stream().filter(this::hasLevelCells).count();
    boolean allAligned = spread.gutters().size() > 1
        && IntStream.rangeClosed(1, spread.gutters().size()).allMatch(this::isAligned);
    double least = full <= FEW_ROWS && !allAligned ? WIDE_GUTTER : GUTTER;
    boolean parted = spread.gutters().stream().anyMatch(gutter -> gutter.width() >= least * size());
    boolean aligned = IntStream.rangeClosed(1, spread.gutters().size()).anyMatch(this::isAligned);
    return full >= FEWEST_ROWS && parted && aligned;
  }

  private boolean hasLevelCells(Band band) {
    return spread.sides(band) > 1 && band.pieces().stream().allMatch(PdfLine.class::isInstance);
  }

  /** Justified lines end level too, and two lines have their middle level by chance. */
  private boolean isAligned(int side) {
    List<PdfLine> cells = spread.sides().get(side).stream().filter(PdfLine.class::isInstance).map(PdfLine.class::cast)
        .toList();
    boolean numbers = cells.stream().filter(cell -> Character.isDigit(cell.text().codePointAt(0)))
        .count() >= FEWEST_ROWS;
    return agree(cells, PdfLine::left, FEWEST_ROWS) || (numbers && agree(cells, PdfLine::right, FEWEST_ROWS))
        || agree(cells, cell -> cell.bounds().centreX(), FEWEST_ROWS + 1);
  }

  /** Whether most of the values, and at least so many, lie close to the middle one. */
  private static boolean agree(List<PdfLine> cells, ToDoubleFunction<PdfLine> value, int least) {
    double median = cells.stream().mapToDouble(value).sorted().skip(cells.size() / 2).findFirst().orElse(0);
    long close = cells.stream().filter(cell -> Math.abs(value.applyAsDouble(cell) - median) <= ALIGNED).count();
    return close >= least && close >= 0.7 * cells.size();
  }

  private double size() {
    return spread.bands().getFirst().pieces().stream().filter(PdfLine.class::isInstance).map(PdfLine.class::cast)
        .mapToDouble(PdfLine::size).max().orElse(10);
  }

  private List<List<List<PdfLine>>> rows() {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    boolean ruled = IntStream.range(1, spread.bands().size()).anyMatch(this::isEdgeBefore);
    double wrap = wrapGap();
    List<Band> row = new ArrayList<>();
    for (int i = 0; i < spread.bands().size(); i++) {
      boolean next = ruled ? isEdgeBefore(i) : gapBefore(i) > wrap || (!isContinued(i) && wrap <= 0);
      if (next && !row.isEmpty()) {
        rows.add(cells(row));
        row.clear();
      }
      row.add(spread.bands().get(i));
    }
    rows.add(cells(row));
    return rows;
  }

  private List<List<PdfLine>> cells(List<Band> row) {
    List<List<PdfLine>> cells = new ArrayList<>();
    for (List<Piece> side : new Spread(row, spread.gutters()).sides()) {
      List<PdfLine> lines = LineJoiner.lines(side.stream().map(PdfLine.class::cast).toList());
      if (!lines.isEmpty()) {
        cells.add(lines);
      }
    }
    return cells;
  }

  /** Whether the band goes on with the cells above: its first cell is empty, or it begins in lower case. */
  private boolean isContinued(int band) {
    if (band == 0) {
      return false;
    }
    Piece first = spread.bands().get(band).pieces().getFirst();
    boolean lower = first instanceof PdfLine line && Character.isLowerCase(line.text().codePointAt(0));
    return gapBefore(band) <= LARGER * Math.max(1, usualGap()) && (lower || spread.side(first) > 0);
  }

  private double gapBefore(int band) {
    return band == 0 ? 0 : spread.bands().get(band).top() - spread.bands().get(band - 1).bottom();
  }

  private boolean isEdgeBefore(int band) {
    return band > 0 && edges.stream().anyMatch(edge -> edge > middle(band - 1) && edge < middle(band));
  }

  private double middle(int band) {
    return (spread.bands().get(band).top() + spread.bands().get(band).bottom()) / 2;
  }

  private double usualGap() {
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  /**
   * The largest gap between lines of one cell, where rows are clearly further apart than lines; else 0: then every band
   * is a row unless it goes on.
   */
  private double wrapGap() {
    for (int i = 1; i < gaps.size(); i++) {
      if (gaps.get(i) > LARGER * gaps.get(i - 1) + 1 && gaps.get(i - 1) < size() / 2) {
        return gaps.get(i - 1);
      }
    }
    return 0;
  }
}
