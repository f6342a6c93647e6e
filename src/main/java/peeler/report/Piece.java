package peeler.report;

/** What is put in order on a page: a piece of a line, or something whole that holds lines of its own. */
sealed interface Piece permits PdfLine, Frame, RuledTable {

  Rectangle bounds();
}
