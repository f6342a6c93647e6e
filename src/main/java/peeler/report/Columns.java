package peeler.report;

import java.util.List;
import java.util.Optional;

/** Where columns begin and end: short lines above and below leave the white between them free too. */
final class Columns {

  /** A larger step down, in heights of a line, ends a column before a few last lines, */
  private static final double STEP = 1.6;
  /** and one as large as this in any case. */
  private static final double FAR_STEP = 3;
  private static final int FEW = 2;

  private Columns() {}

  /**
   * The spread without the bands at its end that belong to what follows: a heading over the full width that comes next,
   * a few lines set off.
   *
   * @param last whether nothing follows
   */
  static Spread trimmed(Spread spread, boolean last) {
    int both = lastWithSeveralSides(spread) + 1;
    int end = spread.bands().size();
    while (end > both && (last ? isSmaller(spread, end - 1) : isSetUnlike(spread, end - 1))) {
      end--;
    }
    for (int i = both; i < end; i++) {
      double step = step(spread.bands().get(i - 1), spread.bands().get(i));
      if (step > FAR_STEP || (!last && end - i <= FEW && step > STEP)) {
        end = i;
      }
    }
    return spread.until(end);
  }

  /** Whether the first column goes on from lines that stand directly above it. */
  static boolean goOn(List<PdfLine> above, Spread spread) {
    Piece first = spread.sides().getFirst().getFirst();
    return !above.isEmpty() && above.getLast().right() <= spread.gutters().getFirst().from() + 1
        && Math.abs(above.getLast().left() - first.bounds().left()) <= above.getLast().size()
        && first.bounds().top() - above.getLast().bounds().bottom() <= STEP * first.bounds().height();
  }

  /**
   * A spread with bands above it that stand right of its first gutter: a column may begin higher than the one before.
   *
   * @param bands of the page
   * @param first the highest of the bands above
   */
  static Optional<Spread> withHigherStart(List<Band> bands, int first) {
    for (int i = first + 1; i < Math.min(bands.size(), first + 1 + FEW); i++) {
      Optional<Spread> below = Spread.from(bands, i);
      if (below.isPresent()) {
        Spread higher = new Spread(bands.subList(first, i + below.get().bands().size()), below.get().gutters());
        boolean fits = bands.subList(first, i).stream()
            .allMatch(band -> band.left() >= higher.gutters().getFirst().to() - 1);
        return fits && (higher.isProse() || higher.isUnlevel()) ? Optional.of(higher) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int lastWithSeveralSides(Spread spread) {
    int last = spread.bands().size() - 1;
    while (last > 0 && spread.sides(spread.bands().get(last)) == 1) {
      last--;
    }
    return last;
  }

  private static double step(Band above, Band below) {
    return (below.top() - above.bottom()) / below.pieces().getFirst().bounds().height();
  }

  /** Whether the band is set unlike the column's other lines: larger, smaller or bold. */
  private static boolean isSetUnlike(Spread spread, int band) {
    List<Style> styles = stylesAbove(spread, band);
    return spread.bands().get(band).pieces().getFirst() instanceof PdfLine line && !styles.isEmpty()
        && (styles.stream().noneMatch(line.style()::isAsLargeAs)
            || (line.style().bold() && styles.stream().filter(Style::bold).count() * 2 < styles.size()));
  }

  private static boolean isSmaller(Spread spread, int band) {
    return spread.bands().get(band).pieces().getFirst() instanceof PdfLine line
        && stylesAbove(spread, band).stream().allMatch(line.style()::isSmallerThan);
  }

  private static List<Style> stylesAbove(Spread spread, int band) {
    return spread.bands().subList(0, band).stream().flatMap(above -> above.pieces().stream())
        .filter(PdfLine.class::isInstance).map(piece -> ((PdfLine) piece).style()).toList();
  }
}
