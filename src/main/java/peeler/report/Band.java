package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A level strip of a page: pieces beside one another, with nothing of them above or below its edges. One line of text is
 * a band; two columns whose lines are not level are one band together.
 *
 * @param pieces from left to right
 * @param top    of the highest piece
 * @param bottom of the lowest
 */
record Band(List<Piece> pieces, double top, double bottom) {

  Band {
    pieces = List.copyOf(pieces);
  }

  /** The bands of those pieces from top to bottom. */
  static List<Band> of(List<Piece> pieces) {
    List<Band> bands = new ArrayList<>();
    List<Piece> band = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(piece -> piece.bounds().top())).toList()) {
      if (!band.isEmpty() && piece.bounds().top() >= bottom) {
        bands.add(band(band));
        band = new ArrayList<>();
      }
      band.add(piece);
      bottom = Math.max(bottom, piece.bounds().bottom());
    }
    if (!band.isEmpty()) {
      bands.add(band(band));
    }
    return bands;
  }

  private static Band band(List<Piece> pieces) {
    List<Piece> sorted = pieces.stream().sorted(Comparator.comparingDouble(piece -> piece.bounds().left())).toList();
    return new Band(sorted, sorted.stream().mapToDouble(piece -> piece.bounds().top()).min().orElseThrow(),
        sorted.stream().mapToDouble(piece -> piece.bounds().bottom()).max().orElseThrow());
  }

  double left() {
    return pieces.getFirst().bounds().left();
  }

  double right() {
    return pieces.stream().mapToDouble(piece -> piece.bounds().right()).max().orElseThrow();
  }

  /** The white between its pieces, from left to right, and without end on both sides. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    double reached = Double.NEGATIVE_INFINITY;
    for (Piece piece : pieces) {
      if (piece.bounds().left() > reached) {
        gaps.add(new Gap(reached, piece.bounds().left()));
      }
      reached = Math.max(reached, piece.bounds().right());
    }
    gaps.add(new Gap(reached, Double.POSITIVE_INFINITY));
    return gaps;
  }

  /**
   * A stretch of white, without end at the sides of a page.
   *
   * @param from where it begins
   * @param to   where it ends
   */
  record Gap(double from, double to) {

    double width() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }

    /** The white that is in both lists, from left to right. */
    static List<Gap> shared(List<Gap> some, List<Gap> others) {
      List<Gap> shared = new ArrayList<>();
      for (Gap one : some) {
        for (Gap other : others) {
          Gap both = new Gap(Math.max(one.from, other.from), Math.min(one.to, other.to));
          if (both.width() > 0) {
            shared.add(both);
          }
        }
      }
      return shared;
    }
  }
}
