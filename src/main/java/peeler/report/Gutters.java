package peeler.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The white between a document's columns where it is certain. A few lines side by side are columns where columns were
 * before.
 */
final class Gutters {

  /** Points by which edges of a column may differ from page to page. */
  private static final double SAME_EDGE = 2;

  private record Edges(double left, double right) {}

  private final List<Edges> known = new ArrayList<>();

  /** Learns from columns that are certain. */
  void learn(Spread columns) {
    Edges edges = edges(columns);
    if (columns.gutters().size() == 1 && !isKnown(edges)) {
      known.add(edges);
    }
  }

  /** Whether there were two columns with these left edges before. */
  boolean know(Spread spread) {
    return spread.gutters().size() == 1 && isKnown(edges(spread));
  }

  private boolean isKnown(Edges edges) {
    return known.stream().anyMatch(other -> Math.abs(other.left - edges.left) <= SAME_EDGE
        && Math.abs(other.right - edges.right) <= SAME_EDGE);
  }

  private static Edges edges(Spread spread) {
    List<List<Piece>> sides = spread.sides();
    return new Edges(left(sides.getFirst()), left(sides.getLast()));
  }

  private static double left(List<Piece> side) {
    return side.stream().mapToDouble(piece -> piece.bounds().left()).min().orElse(0);
  }
}
