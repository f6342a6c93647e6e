package peeler.report;

import java.util.List;

/** A stretch of a page that is read through before the next. */
sealed interface Region permits Region.Column, Region.Table, Region.Aside {

  /** The box around it; a box of the page's own where there is none. */
  Frame frame();

  /**
   * Lines one under the other.
   *
   * @param lines from top to bottom, not empty
   */
  record Column(List<PdfLine> lines, Frame frame) implements Region {

    public Column {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Rows of cells.
   *
   * @param rows from top to bottom; of each the cells that are not empty, from left to right; of each cell the lines
   */
  record Table(List<List<List<PdfLine>>> rows, Frame frame) implements Region {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Lines that are no part of the report's own words.
   *
   * @param reason why
   */
  record Aside(List<PdfLine> lines, Frame frame, Furniture.Reason reason) implements Region {

    public Aside {
      lines = List.copyOf(lines);
    }
  }
}
