package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of each line of a column together. */
final class LineJoiner {

  /** A wider gap, in ems, parts two things that only stand on one level. */
  private static final double WIDEST = 4;

  private LineJoiner() {}

  /** The lines from top to bottom; what stands on one level far apart from left to right. */
  static List<PdfLine> lines(List<PdfLine> pieces) {
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> row = new ArrayList<>();
    for (PdfLine piece : pieces.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList()) {
      if (!row.isEmpty() && !piece.isLevelWith(row.getFirst())) {
        lines.addAll(joined(row));
        row.clear();
      }
      row.add(piece);
    }
    lines.addAll(joined(row));
    return lines;
  }

  private static List<PdfLine> joined(List<PdfLine> row) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine piece : row.stream().sorted(Comparator.comparingDouble(PdfLine::left)).toList()) {
      PdfLine before = lines.isEmpty() ? null : lines.getLast();
      if (before != null && piece.left() - before.right() <= WIDEST * Math.max(piece.size(), before.size())) {
        lines.set(lines.size() - 1, PdfLine.joined(List.of(before, piece)));
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }
}
