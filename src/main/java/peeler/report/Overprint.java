package peeler.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters that are drawn twice, a hair apart, to look bold: each is taken once, as bold. (A shadow is drawn likewise and
 * goes the same way.)
 */
final class Overprint {

  /** The same letter nearer than this, in ems, is not the next letter of a word: the narrowest are 0.18 wide. */
  private static final double HAIR = 0.1;
  /** Letters are looked up by cells of this many points. */
  private static final double CELL = 8;

  private record Cell(String text, long column, long row) {}

  private final List<Glyph> once = new ArrayList<>();
  private final Map<Cell, List<Integer>> places = new HashMap<>();

  private Overprint() {}

  /** The letters, each once, in the order of drawing. */
  static List<Glyph> removed(List<Glyph> glyphs) {
    Overprint overprint = new Overprint();
    glyphs.forEach(overprint::add);
    return overprint.once;
  }

  private void add(Glyph glyph) {
    int twin = glyph.isBlank() ? -1 : twin(glyph);
    if (twin < 0) {
      places.computeIfAbsent(cell(glyph, 0, 0), key -> new ArrayList<>(1)).add(once.size());
      once.add(glyph);
    } else if (distance(once.get(twin), glyph) > 0.01 * glyph.size()) {
      once.set(twin, once.get(twin).asBold());
    }
  }

  private int twin(Glyph glyph) {
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row++) {
        for (int place : places.getOrDefault(cell(glyph, column, row), List.of())) {
          if (distance(once.get(place), glyph) <= HAIR * glyph.size()) {
            return place;
          }
        }
      }
    }
    return -1;
  }

  private static double distance(Glyph one, Glyph other) {
    return Math.max(Math.abs(one.left() - other.left()), Math.abs(one.baseline() - other.baseline()));
  }

  private static Cell cell(Glyph glyph, int columns, int rows) {
    return new Cell(glyph.text(), (long) Math.floor(glyph.left() / CELL) + columns,
        (long) Math.floor(glyph.baseline() / CELL) + rows);
  }
}
