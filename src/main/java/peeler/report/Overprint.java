package peeler.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that are drawn twice, a hair apart, to look bold: each is taken once, as bold. (A shadow is drawn likewise and
 * goes the same way.)
 */
final class Overprint {

  /** The same letter nearer than this, in ems, is not the next letter of a word: the narrowest are 0.18 wide. */
  private static final double HAIR = 0.1;
  /** Nearer than this it is simply drawn again. */
  private static final double NOTHING = 0.01;

  private Overprint() {}

  /** The letters of a row, which come from left to right, each once. Linear unless letters are heaped on one place. */
  static List<Glyph> removed(List<Glyph> row) {
    List<Glyph> once = new ArrayList<>(row.size());
    for (Glyph glyph : row) {
      int twin = twin(once, glyph);
      if (twin < 0) {
        once.add(glyph);
      } else if (distance(once.get(twin), glyph) > NOTHING * glyph.size()) {
        once.set(twin, once.get(twin).asBold());
      }
    }
    return once;
  }

  private static int twin(List<Glyph> once, Glyph glyph) {
    for (int i = once.size() - 1; i >= 0 && glyph.left() - once.get(i).left() <= HAIR * glyph.size(); i--) {
      if (once.get(i).text().equals(glyph.text()) && distance(once.get(i), glyph) <= HAIR * glyph.size()) {
        return i;
      }
    }
    return -1;
  }

  private static double distance(Glyph one, Glyph other) {
    return Math.max(Math.abs(one.left() - other.left()), Math.abs(one.baseline() - other.baseline()));
  }
}
