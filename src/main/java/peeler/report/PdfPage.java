package peeler.report;

import java.util.List;

/**
 * What stands on a page in one direction of writing, turned so that its lines run level. Most pages are one such layer;
 * a page with a table set sideways is two with the same number.
 *
 * @param number  1 is the first of the file
 * @param bounds  the page
 * @param slanted whether its lines do not run at a right angle to the page: a stamp across it
 * @param glyphs  signs in the order of drawing
 * @param drawing what is drawn beside them; empty for a slanted layer
 */
record PdfPage(int number, Rectangle bounds, boolean slanted, List<Glyph> glyphs, Drawing drawing) {

  PdfPage {
    glyphs = List.copyOf(glyphs);
  }
}
