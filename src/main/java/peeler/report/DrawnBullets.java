package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bullets that are drawn as dots become the sign of a bullet, so that all lists are read alike. */
final class DrawnBullets {

  private static final String BULLET = "\u2022";
  /** A bullet stands at most this many ems before its item, */
  private static final double FARTHEST = 2.5;
  /** at least this many after any other letter, */
  private static final double CLEAR = 0.8;
  /** and is at most this part of the em high. */
  private static final double LARGEST = 0.6;

  private DrawnBullets() {}

  /** The letters of a page with bullets added. */
  static List<Glyph> added(PdfPage page) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    for (Rectangle dot : page.drawing().dots()) {
      item(page.glyphs(), dot)
          .ifPresent(first -> glyphs.add(new Glyph(BULLET, dot.left(), dot.right(), first.baseline(),
              first.style(), false, false, first.pagination(), null)));
    }
    return glyphs;
  }

  /** The first letter of the item that the dot belongs to. */
  private static Optional<Glyph> item(List<Glyph> glyphs, Rectangle dot) {
    Glyph nearest = null;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && isLevel(glyph, dot)) {
        if (glyph.left() < dot.right() && glyph.right() > dot.left() - CLEAR * glyph.size()) {
          return Optional.empty();
        }
        boolean right = glyph.left() >= dot.right() && glyph.left() - dot.right() <= FARTHEST * glyph.size();
        nearest = right && (nearest == null || glyph.left() < nearest.left()) ? glyph : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isLevel(Glyph glyph, Rectangle dot) {
    return dot.centreY() > glyph.top() && dot.centreY() < glyph.baseline() && dot.height() <= LARGEST * glyph.size();
  }
}
