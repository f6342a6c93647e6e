package peeler.report;

import java.util.List;

/**
 * A layer of a page with its letters put into pieces of lines.
 *
 * @param page   the layer
 * @param pieces from top to bottom
 */
record Sheet(PdfPage page, List<PdfLine> pieces) {

  Sheet {
    pieces = List.copyOf(pieces);
  }
}
