package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The footnotes of a page: small letters at its foot below a short line, or from a line on that begins with a raised
 * mark or with the number of a mark in the text above.
 */
final class Footnotes {

  /** A sign that refers to a footnote, and what a footnote begins with. */
  private static final Pattern MARK = Pattern
      .compile("\\d{1,3}|[*\u2020\u2021\u00A7]{1,3}|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
  /** Footnotes stand below this part of the page. */
  private static final double FOOT = 0.4;
  /** The line above footnotes is at least this long, in points, and at most this part of the page's width. */
  private static final double SHORTEST_RULE = 30;
  private static final double LONGEST_RULE = 0.6;
  /** Footnotes as large as the text begin below a gap of this many ems. */
  private static final double GAP = 0.7;

  private final PdfPage page;
  private final List<PdfLine> all;
  private final List<PdfLine> pieces;
  private final Typography typography;

  private Footnotes(PdfPage page, List<PdfLine> all, Typography typography) {
    this.page = page;
    this.all = all;
    this.pieces = all.stream().filter(piece -> piece.bounds().top() > FOOT * page.bounds().height()).toList();
    this.typography = typography;
  }

  /**
   * Those of the pieces that are footnotes.
   *
   * @param pieces what stands on the page outside boxes and tables
   */
  static List<PdfLine> among(List<PdfLine> pieces, PdfPage page, Typography typography) {
    Footnotes footnotes = new Footnotes(page, pieces, typography);
    List<PdfLine> ruled = footnotes.belowRule();
    return ruled.isEmpty() ? footnotes.fromMark() : ruled;
  }

  /** Whether a footnote begins with that line. */
  static boolean begins(PdfLine line) {
    return line.glyphs().getFirst().raised() || MARK.matcher(firstWord(line)).matches();
  }

  /** Whether raised letters are the mark of a footnote, and not "st" in "1st". */
  static boolean isMark(String raised) {
    return MARK.matcher(raised.replace(",", "")).matches();
  }

  private static String firstWord(PdfLine line) {
    int space = line.text().indexOf(' ');
    return space < 0 ? line.text() : line.text().substring(0, space);
  }

  private List<PdfLine> belowRule() {
    return page.drawing().rules().stream().filter(this::isFootRule)
        .sorted(Comparator.comparingDouble(Rectangle::top)).map(rule -> smallFrom(rule.centreY() - 1))
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private boolean isFootRule(Rectangle rule) {
    return rule.width() > rule.height() && rule.width() >= SHORTEST_RULE
        && rule.width() <= LONGEST_RULE * page.bounds().width()
        && pieces.stream().noneMatch(piece -> underlines(rule, piece));
  }

  private static boolean underlines(Rectangle rule, PdfLine piece) {
    return Math.abs(rule.centreY() - piece.baseline()) < 0.35 * piece.size() && rule.left() < piece.right()
        && rule.right() > piece.left();
  }

  private List<PdfLine> fromMark() {
    return pieces.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).filter(this::opensFootnotes)
        .map(this::withAllBelow).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private boolean opensFootnotes(PdfLine piece) {
    if (piece.glyphs().getFirst().raised()) {
      return isMark(raisedStart(piece)) && (typography.isSmall(piece) || hasGapAbove(piece));
    }
    return typography.isSmall(piece) && MARK.matcher(firstWord(piece)).matches() && isReferredTo(firstWord(piece));
  }

  private List<PdfLine> withAllBelow(PdfLine first) {
    if (typography.isSmall(first)) {
      return smallFrom(first.bounds().top() - 1);
    }
    return pieces.stream().filter(piece -> piece.bounds().top() > first.bounds().top() - 1).toList();
  }

  private static String raisedStart(PdfLine piece) {
    StringBuilder raised = new StringBuilder();
    for (Glyph glyph : piece.glyphs()) {
      if (!glyph.raised()) {
        break;
      }
      raised.append(glyph.text());
    }
    return raised.toString();
  }

  private boolean hasGapAbove(PdfLine line) {
    return pieces.stream().filter(piece -> piece != line).noneMatch(piece -> piece.bounds().centreY() < line.bounds()
        .centreY() && piece.bounds().bottom() > line.bounds().top() - GAP * line.size());
  }

  private boolean isReferredTo(String mark) {
    return all.stream().anyMatch(piece -> raised(piece).contains(mark));
  }

  private static List<String> raised(PdfLine piece) {
    List<String> raised = new ArrayList<>();
    StringBuilder sign = new StringBuilder();
    for (Glyph glyph : piece.glyphs()) {
      if (glyph.raised()) {
        sign.append(glyph.text());
      } else if (!sign.isEmpty()) {
        raised.add(sign.toString());
        sign.setLength(0);
      }
    }
    raised.add(sign.toString());
    return raised;
  }

  /** The small pieces below, unless larger ones stand among them. */
  private List<PdfLine> smallFrom(double top) {
    List<PdfLine> below = pieces.stream().filter(piece -> piece.bounds().top() > top).toList();
    List<PdfLine> small = below.stream().filter(typography::isSmall).toList();
    boolean mixed = below.stream().filter(piece -> !typography.isSmall(piece)).anyMatch(
        large -> small.stream().anyMatch(piece -> piece.left() < large.right() && large.left() < piece.right()));
    return mixed ? List.of() : small;
  }
}
