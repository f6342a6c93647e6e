package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts small signs above or below a line, such as the marks of footnotes, into the line they belong to. */
final class RaisedSigns {

  /** Such a sign is at most this part of the line's size. */
  private static final double SMALL = 0.85;
  /** Its baseline is up to this many ems above the line's, */
  private static final double HIGHEST = 0.75;
  /** raised from this on, */
  private static final double RAISED = 0.12;
  /** and down to this many below. */
  private static final double LOWEST = 0.35;
  /** It follows a letter at most this many ems behind. */
  private static final double NEAR = 0.5;
  private static final int LONGEST = 5;

  private RaisedSigns() {}

  /** The pieces with raised signs in their lines. */
  static List<PdfLine> attached(List<PdfLine> pieces) {
    List<PdfLine> lines = new ArrayList<>(pieces);
    for (PdfLine sign : pieces) {
      if (sign.glyphs().size() <= LONGEST) {
        host(sign, lines).ifPresent(host -> {
          lines.set(lines.indexOf(host), with(host, sign));
          lines.remove(sign);
        });
      }
    }
    return lines;
  }

  private static Optional<PdfLine> host(PdfLine sign, List<PdfLine> lines) {
    return lines.stream().filter(line -> sign.size() <= SMALL * line.size() && carries(line, sign))
        .min(Comparator.comparingDouble(line -> Math.abs(line.baseline() - sign.baseline())));
  }

  private static boolean carries(PdfLine line, PdfLine sign) {
    double rise = (line.baseline() - sign.baseline()) / line.size();
    double reach = NEAR * line.size();
    return rise <= HIGHEST && rise >= -LOWEST && sign.left() >= line.left() - reach
        && sign.left() <= line.right() + reach;
  }

  private static PdfLine with(PdfLine line, PdfLine sign) {
    boolean raised = line.baseline() - sign.baseline() > RAISED * line.size();
    List<Glyph> glyphs = new ArrayList<>(line.glyphs());
    sign.glyphs().forEach(glyph -> glyphs.add(raised ? glyph.asRaised() : glyph));
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    return new PdfLine(line.page(), glyphs);
  }
}
