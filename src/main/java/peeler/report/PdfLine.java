package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Letters on one baseline from left to right: a line of a column, or a piece of one before columns are known. Its letters
 * hold no blanks; where words part is told by {@link #isSpaceBefore}.
 */
final class PdfLine implements Piece {

  /** Colour of a line in several colours. */
  static final int MIXED = -1;
  /** Share of a line's letters that makes it bold, or of one colour: a stray mark does not count. */
  private static final double NEARLY_ALL = 0.9;

  private final int page;
  private final List<Glyph> glyphs;
  private final boolean[] spaces;
  private final Rectangle bounds;
  private final Style style;
  private final double baseline;
  private final String text;

  /** @param glyphs from left to right, not empty */
  PdfLine(int page, List<Glyph> glyphs) {
    this.page = page;
    this.glyphs = List.copyOf(glyphs);
    this.spaces = LetterSpacing.spaces(this.glyphs);
    this.style = styleOf(this.glyphs);
    Glyph typical = typical();
    this.baseline = typical.baseline();
    this.bounds = new Rectangle(glyphs.getFirst().left(), typical.top(),
        glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow(), typical.bottom());
    this.text = written();
  }

  /** One line of several pieces of the same baseline. */
  static PdfLine joined(List<PdfLine> pieces) {
    if (pieces.size() == 1) {
      return pieces.getFirst();
    }
    List<Glyph> glyphs = new ArrayList<>();
    pieces.forEach(piece -> glyphs.addAll(piece.glyphs));
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    return new PdfLine(pieces.getFirst().page, glyphs);
  }

  int page() {
    return page;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** Whether a new word begins with that letter; false for the first. */
  boolean isSpaceBefore(int glyph) {
    return spaces[glyph];
  }

  @Override
  public Rectangle bounds() {
    return bounds;
  }

  /** Size of most letters; bold and coloured as nearly all are, the colour {@link #MIXED} where they are not. */
  Style style() {
    return style;
  }

  double baseline() {
    return baseline;
  }

  double left() {
    return bounds.left();
  }

  double right() {
    return bounds.right();
  }

  double size() {
    return style.size();
  }

  /** Its words, single spaces between them. */
  String text() {
    return text;
  }

  /** Its words without raised signs at the end: what a sentence ends in. */
  String unmarked() {
    int end = glyphs.size();
    while (end > 1 && glyphs.get(end - 1).raised()) {
      end--;
    }
    return end == glyphs.size() ? text : until(end).text();
  }

  /** Whether it stands on the other's baseline, so that both can be one line. */
  boolean isLevelWith(PdfLine other) {
    return Math.abs(baseline - other.baseline) <= 0.3 * Math.min(size(), other.size());
  }

  /** The part of this line from that letter on. */
  PdfLine from(int glyph) {
    return new PdfLine(page, glyphs.subList(glyph, glyphs.size()));
  }

  /** The part of this line before that letter. */
  PdfLine until(int glyph) {
    return new PdfLine(page, glyphs.subList(0, glyph));
  }

  /** How far its first word reaches in points. */
  double firstWordWidth() {
    int end = 1;
    while (end < glyphs.size() && !spaces[end]) {
      end++;
    }
    return glyphs.get(end - 1).right() - left();
  }

  @Override
  public String toString() {
    return page + ": " + text;
  }

  private String written() {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      written.append(spaces[i] ? " " : "").append(glyphs.get(i).text());
    }
    return written.toString();
  }

  private Glyph typical() {
    return glyphs.stream().filter(glyph -> !glyph.raised() && glyph.size() == style.size()).findFirst()
        .orElse(glyphs.getFirst());
  }

  private static Style styleOf(List<Glyph> glyphs) {
    Style first = glyphs.getFirst().style();
    return glyphs.stream().allMatch(glyph -> glyph.style().equals(first)) ? first : styleOfMost(glyphs);
  }

  private static Style styleOfMost(List<Glyph> glyphs) {
    double size = most(glyphs, Glyph::size);
    int colour = most(glyphs, glyph -> glyph.style().colour());
    long bold = glyphs.stream().filter(glyph -> glyph.style().bold()).count();
    long coloured = glyphs.stream().filter(glyph -> glyph.style().colour() == colour).count();
    return new Style(size, bold >= NEARLY_ALL * glyphs.size(),
        coloured >= NEARLY_ALL * glyphs.size() ? colour : MIXED);
  }

  /** The value that most letters have; of equals the one met first. */
  private static <T> T most(List<Glyph> glyphs, Function<Glyph, T> value) {
    Map<T, Integer> counts = new HashMap<>();
    T most = value.apply(glyphs.getFirst());
    for (Glyph glyph : glyphs) {
      T here = value.apply(glyph);
      int weight = glyph.raised() ? 0 : glyph.text().length();
      if (counts.merge(here, weight, Integer::sum) > counts.getOrDefault(most, 0)) {
        most = here;
      }
    }
    return most;
  }
}
