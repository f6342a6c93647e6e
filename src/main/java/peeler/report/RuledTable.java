package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table drawn with lines.
 *
 * @param bounds  the lines around it, or to their ends
 * @param columns x of the lines between columns, the outer two included, ascending
 * @param rows    y of the lines between rows, the outer two included, ascending
 */
record RuledTable(Rectangle bounds, List<Double> columns, List<Double> rows) implements Piece {

  RuledTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The lines of each cell, rows from top to bottom, cells from left to right, empty cells included. */
  List<List<List<PdfLine>>> cells(List<PdfLine> lines) {
    List<List<List<PdfLine>>> cells = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      List<List<PdfLine>> cellsOfRow = new ArrayList<>();
      columns.stream().skip(1).forEach(column -> cellsOfRow.add(new ArrayList<>()));
      cells.add(cellsOfRow);
    }
    lines.stream().sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
        .forEach(line -> cells.get(index(rows, line.bounds().centreY()))
            .get(index(columns, line.left() + line.size() / 2)).add(line));
    return cells;
  }

  /** Which interval that value is in; values outside count to the outer ones. */
  private static int index(List<Double> edges, double value) {
    int index = 0;
    while (index < edges.size() - 2 && value > edges.get(index + 1)) {
      index++;
    }
    return index;
  }
}
