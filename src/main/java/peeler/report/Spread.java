package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peeler.report.Band.Gap;

/**
 * Bands one under the other with the same white between their pieces: perhaps columns, perhaps a table, perhaps chance.
 *
 * @param bands   from top to bottom, not empty
 * @param gutters white that runs down through all of them with pieces on both sides, from left to right, not empty
 */
record Spread(List<Band> bands, List<Gap> gutters) {

  /** Lines of text that wraps begin in lower case at least this often. */
  private static final double WRAPPED = 0.35;
  /** At least this part of the lines of wrapped text is nearly as long as the longest. */
  private static final double FULL = 0.4;
  private static final double NEARLY = 0.75;
  private static final int FEWEST_LINES = 3;
  /** Part of the lines of a column that stand level with the next one's by chance, and words on a line of a column. */
  private static final double LEVEL = 0.7;
  private static final int WORDS = 2;
  /** Points by which lines of a column may begin apart, and the part of them that does not. */
  private static final double FLUSH = 2;
  private static final double MOSTLY = 0.6;
  /** A box lower than this, in lines, is a label on a line. */
  private static final double LABEL = 2.6;

  Spread {
    bands = List.copyOf(bands);
    gutters = List.copyOf(gutters);
  }

  /** The longest spread that begins with that band. */
  static Optional<Spread> from(List<Band> bands, int first) {
    List<Gap> shared = bands.get(first).gaps();
    List<Gap> gutters = List.of();
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    int end = first;
    while (end < bands.size()) {
      left = Math.min(left, bands.get(end).left());
      right = Math.max(right, bands.get(end).right());
      List<Gap> further = Gap.shared(shared, bands.get(end).gaps());
      List<Gap> still = within(further, left, right);
      if (still.isEmpty()) {
        break;
      }
      shared = further;
      gutters = still;
      end++;
    }
    return gutters.isEmpty() ? Optional.empty() : Optional.of(new Spread(bands.subList(first, end), gutters));
  }

  /** The gaps that have pieces on both sides. */
  private static List<Gap> within(List<Gap> gaps, double left, double right) {
    return gaps.stream().filter(gap -> gap.from() > left && gap.to() < right && gap.width() >= 1).toList();
  }

  /** This spread without the bands from there on. */
  Spread until(int band) {
    return new Spread(bands.subList(0, band), gutters);
  }

  /** The pieces left of, between and right of the gutters. */
  List<List<Piece>> sides() {
    List<List<Piece>> sides = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      sides.add(new ArrayList<>());
    }
    bands.forEach(band -> band.pieces().forEach(piece -> sides.get(side(piece)).add(piece)));
    return sides;
  }

  /** Which side that piece is on, 0 is left. */
  int side(Piece piece) {
    int side = 0;
    while (side < gutters.size() && piece.bounds().centreX() > gutters.get(side).middle()) {
      side++;
    }
    return side;
  }

  /** On how many sides that band has pieces. */
  int sides(Band band) {
    return (int) band.pieces().stream().mapToInt(this::side).distinct().count();
  }

  /** Whether a box, and not only a label, stands beside other pieces. */
  boolean hasBoxBeside() {
    return bands.stream().flatMap(band -> band.pieces().stream()).anyMatch(Spread::isLargeBox);
  }

  /** Whether something drawn, such as a label, stands beside other pieces. */
  boolean hasLabelBeside() {
    return bands.stream().flatMap(band -> band.pieces().stream()).anyMatch(piece -> !(piece instanceof PdfLine));
  }

  private static boolean isLargeBox(Piece piece) {
    return !(piece instanceof PdfLine) && piece.bounds().height() > LABEL * 12;
  }

  /** Whether every side is text that wraps, or a list. */
  boolean isProse() {
    List<List<PdfLine>> sides = sides().stream().map(Spread::lines).toList();
    return sides.stream().allMatch(lines -> isWrapped(lines) || isList(lines))
        && sides.stream().skip(1).allMatch(Spread::isFlush);
  }

  /**
   * Whether the sides are columns of some words a line whose lines stand at heights of their own: headings and paragraphs
   * shift them. Cells of a table stand level.
   */
  boolean isUnlevel() {
    List<List<PdfLine>> sides = sides().stream().map(Spread::lines).toList();
    List<PdfLine> fewest = sides.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    List<PdfLine> all = sides.stream().flatMap(List::stream).toList();
    long level = fewest.stream().filter(line -> all.stream().filter(line::isLevelWith).count() > 1).count();
    return sides.stream().allMatch(lines -> isFlush(lines) && isWordy(lines)) && level <= LEVEL * fewest.size();
  }

  private static boolean isWordy(List<PdfLine> lines) {
    long spaces = lines.stream().mapToLong(line -> line.text().chars().filter(c -> c == ' ').count()).sum();
    return lines.size() > FEWEST_LINES && spaces >= (long) WORDS * lines.size();
  }

  /** Whether most lines begin at the same x, as in a column: behind a gap that is there by chance they do not. */
  private static boolean isFlush(List<PdfLine> lines) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    return isList(lines)
        || lines.stream().filter(line -> line.left() - left <= FLUSH).count() >= MOSTLY * lines.size();
  }

  /** Whether one side is text that wraps, whose lines do not stand level with the other side's: a note in the margin. */
  boolean isTextWithNote() {
    List<List<PdfLine>> sides = sides().stream().map(Spread::lines).toList();
    return sides.size() == 2 && sides.stream().allMatch(lines -> lines.size() > 1) && isFlush(sides.getLast())
        && sides.stream().anyMatch(Spread::isWrapped)
        && sides.getLast().stream().filter(line -> isLevelWithAny(line, sides.getFirst())).count() * 2 < sides.getLast()
            .size();
  }

  private static boolean isLevelWithAny(PdfLine line, List<PdfLine> others) {
    return others.stream().anyMatch(line::isLevelWith);
  }

  private static boolean isWrapped(List<PdfLine> lines) {
    double widest = lines.stream().mapToDouble(line -> line.bounds().width()).max().orElse(0);
    long full = lines.stream().filter(line -> line.bounds().width() >= NEARLY * widest).count();
    long lower = lines.stream().filter(line -> Character.isLowerCase(line.text().codePointAt(0))).count();
    return lines.size() >= FEWEST_LINES && full >= FULL * lines.size() && lower >= WRAPPED * lines.size();
  }

  private static boolean isList(List<PdfLine> lines) {
    return lines.stream().filter(line -> ListMark.of(line).isPresent()).count() > 1;
  }

  private static List<PdfLine> lines(List<Piece> side) {
    return LineJoiner.lines(side.stream().filter(PdfLine.class::isInstance).map(PdfLine.class::cast).toList());
  }
}
