package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a page is read: from top to bottom, but columns one after the other, and what stands in a box
 * together. Sorting lines by place would read across columns.
 */
final class ReadingOrder {

  private final Enclosures enclosures;
  private final Gutters gutters;
  private final List<Double> edges = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<PdfLine> column = new ArrayList<>();

  private ReadingOrder(Enclosures enclosures, Boxes boxes, List<Rectangle> rules, Gutters gutters) {
    this.enclosures = enclosures;
    this.gutters = gutters;
    rules.stream().filter(rule -> rule.width() > rule.height()).forEach(rule -> edges.add(rule.centreY()));
    boxes.stripes().forEach(stripe -> edges.addAll(List.of(stripe.top(), stripe.bottom())));
  }

  /**
   * The regions of a page in the order of reading.
   *
   * @param pieces  of lines, each of which will be in one region
   * @param root    stands for the page itself
   * @param gutters of the pages before; those of this page are added
   */
  static List<Region> of(List<PdfLine> pieces, Boxes boxes, List<Rectangle> rules, Frame root, Gutters gutters) {
    ReadingOrder order = new ReadingOrder(new Enclosures(pieces, boxes, root), boxes, rules, gutters);
    order.read(order.enclosures.in(root), root);
    order.endColumn(root);
    return order.regions;
  }

  private void read(List<Piece> pieces, Frame frame) {
    List<Band> bands = Band.of(pieces);
    for (int i = 0; i < bands.size();) {
      int first = i;
      Optional<Spread> spread = Spread.from(bands, i).or(() -> Columns.withHigherStart(bands, first));
      boolean last = spread.isPresent() && i + spread.get().bands().size() == bands.size();
      int end = spread.map(found -> readSpread(found, last, frame)).orElse(0);
      if (end == 0) {
        readPlain(bands.get(i), frame);
        end = 1;
      }
      i += end;
    }
  }

  /** Reads a spread if it means something; gives how many of its bands are read. */
  private int readSpread(Spread spread, boolean last, Frame frame) {
    if (spread.hasBoxBeside() || (!spread.hasLabelBeside() && areColumns(spread))) {
      return readColumns(Columns.trimmed(spread, last), frame);
    }
    if (spread.hasLabelBeside()) {
      return readColumns(spread.until(1), frame);
    }
    Optional<Spread> table = SpacedTable.in(spread, edges);
    if (table.isEmpty()) {
      return 0;
    }
    endColumn(frame);
    regions.add(new Region.Table(SpacedTable.rows(table.get(), edges), frame));
    return table.get().bands().size();
  }

  private boolean areColumns(Spread spread) {
    if (spread.isProse() || spread.isUnlevel()) {
      gutters.learn(spread);
      return true;
    }
    return spread.isTextWithNote() || gutters.know(spread);
  }

  private int readColumns(Spread spread, Frame frame) {
    if (!Columns.goOn(column, spread)) {
      endColumn(frame);
    }
    for (List<Piece> side : spread.sides()) {
      read(side, frame);
      endColumn(frame);
    }
    return spread.bands().size();
  }

  private void readPlain(Band band, Frame frame) {
    Optional<List<List<PdfLine>>> row = SpacedTable.row(band);
    if (row.isPresent()) {
      endColumn(frame);
      regions.add(new Region.Table(List.of(row.get()), frame));
    } else {
      readLines(band, frame);
    }
  }

  private void readLines(Band band, Frame frame) {
    List<PdfLine> lines = new ArrayList<>();
    for (Piece piece : band.pieces().stream().sorted(Comparator.comparingDouble(piece -> piece.bounds().top()))
        .toList()) {
      if (piece instanceof PdfLine line) {
        lines.add(line);
      } else {
        column.addAll(LineJoiner.lines(lines));
        lines.clear();
        endColumn(frame);
        readWhole(piece, frame);
      }
    }
    column.addAll(LineJoiner.lines(lines));
  }

  private void readWhole(Piece piece, Frame frame) {
    if (piece instanceof Frame inner) {
      read(enclosures.in(inner), inner);
      endColumn(inner);
    } else if (piece instanceof RuledTable table) {
      regions.add(new Region.Table(cells(table), frame));
    }
  }

  private List<List<List<PdfLine>>> cells(RuledTable table) {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    for (List<List<PdfLine>> row : table.cells(enclosures.in(table))) {
      List<List<PdfLine>> cells = row.stream().filter(cell -> !cell.isEmpty()).map(LineJoiner::lines).toList();
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private void endColumn(Frame frame) {
    if (!column.isEmpty()) {
      regions.add(new Region.Column(column, frame));
      column.clear();
    }
  }
}
