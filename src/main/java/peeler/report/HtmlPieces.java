package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what the walk over a page finds, in order of the page: its plain text, one block to a line, and what each
 * stretch of it is. Furniture in the midst of a block follows the block, so that a block is one stretch.
 */
final class HtmlPieces {

  private final StringBuilder text = new StringBuilder();
  private final List<HtmlPiece> pieces = new ArrayList<>();
  private final List<Report.Link> links = new ArrayList<>();

  /**
   * Adds words that run on; nothing if there are none.
   *
   * @param level of a heading or an item; of a paragraph: the level it has if its being in bold makes it a heading
   */
  void add(HtmlRun run, Block.Form form, int level, HtmlPlace place) {
    if (!run.isEmpty()) {
      line(run, form, level, place.at(run.anchor()));
    }
    run.asides().forEach(aside -> furniture(aside.reason(), aside.words()));
  }

  /** Adds a row of cells, unless all are empty. */
  void addRow(List<HtmlRun> cells, HtmlPlace place) {
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      newLine();
      List<Span> spans = new ArrayList<>();
      for (HtmlRun cell : cells) {
        text.append(spans.isEmpty() ? "" : "\t");
        spans.add(append(cell));
      }
      row(spans, place);
    }
    cells.forEach(cell -> cell.asides().forEach(aside -> furniture(aside.reason(), aside.words())));
  }

  /** Adds words that are no part of the report; nothing if there are none. */
  void furniture(Furniture.Reason reason, String words) {
    if (!words.isEmpty()) {
      newLine();
      pieces.add(new HtmlPiece.Other(new Furniture(appended(words), reason)));
    }
  }

  /** Where the next block will begin. */
  int mark() {
    return text.isEmpty() ? 0 : text.length() + 1;
  }

  /** Puts a link under all blocks since a mark. */
  void link(int mark, String target) {
    if (mark < text.length()) {
      links.add(new Report.Link(new Span(mark, text.length()), target));
    }
  }

  String text() {
    return text.toString();
  }

  /** All pieces, in order of place. */
  List<HtmlPiece> pieces() {
    return pieces;
  }

  /** Links in the report's words, in order of place. */
  List<Report.Link> links() {
    return links.stream().sorted(Comparator.comparingInt(link -> link.span().start())).toList();
  }

  private void line(HtmlRun run, Block.Form form, int level, HtmlPlace place) {
    String words = run.text();
    boolean linked = form != Block.Form.HEADING && run.isLinked();
    Furniture.Reason reason = HtmlLine.reason(Spaces.collapse(words), run.links().size(), linked);
    int bullet = form == Block.Form.HEADING ? 0 : HtmlLine.bullet(words);
    if (reason == Furniture.Reason.ADDRESS_BLOCK) {
      address(run);
    } else if (reason != null) {
      furniture(reason, words);
    } else if (bullet > 0) {
      bulleted(run, bullet, Math.max(level, 1), place);
    } else if (form == Block.Form.PARAGRAPH) {
      paragraph(run, level, place);
    } else {
      newLine();
      block(form, level, append(run), place, false);
    }
  }

  private void address(HtmlRun run) {
    newLine();
    Span line = append(run);
    pieces.add(new HtmlPiece.Other(new Furniture(line, Furniture.Reason.ADDRESS_BLOCK)));
    if (run.links().isEmpty()) {
      links.add(new Report.Link(line, run.text()));
    }
  }

  private void bulleted(HtmlRun run, int bullet, int depth, HtmlPlace place) {
    newLine();
    Span line = append(run);
    int words = line.start() + bullet + 1;
    pieces.add(new HtmlPiece.Other(
        new Furniture(new Span(line.start(), line.start() + bullet), Furniture.Reason.MARK)));
    block(Block.Form.ITEM, depth, new Span(words, line.end()), place, false);
  }

  /** A paragraph all in bold may be a heading, and so may a first line in bold with a paragraph after it. */
  private void paragraph(HtmlRun run, int below, HtmlPlace place) {
    newLine();
    Span line = append(run);
    int lead = line.start() + Math.max(run.lead(), 0);
    if (run.isBold() && HtmlHeadings.canBeHeading(run.text())) {
      block(Block.Form.HEADING, below, line, place, true);
    } else if (run.lead() > 0 && HtmlHeadings.isHeadingOf(run.text(), run.lead())) {
      block(Block.Form.HEADING, below, new Span(line.start(), lead), place, true);
      block(Block.Form.PARAGRAPH, 0, new Span(lead + 1, line.end()), place, false);
    } else {
      block(Block.Form.PARAGRAPH, 0, line, place, false);
    }
  }

  private void row(List<Span> spans, HtmlPlace place) {
    Span whole = new Span(spans.getFirst().start(), spans.getLast().end());
    if (HtmlDates.isStatement(Spaces.collapse(text.substring(whole.start(), whole.end())))) {
      pieces.add(new HtmlPiece.Other(new Furniture(whole, Furniture.Reason.PAGE_FURNITURE)));
    } else {
      pieces.add(new HtmlPiece.Words(new Block(Block.Form.ROW, 0, spans, place.layout()), place.url(), false));
    }
  }

  private void block(Block.Form form, int level, Span span, HtmlPlace place, boolean bold) {
    pieces.add(new HtmlPiece.Words(new Block(form, level, List.of(span), place.layout()), place.url(), bold));
  }

  private Span append(HtmlRun run) {
    int start = text.length();
    for (Report.Link link : run.links()) {
      links.add(new Report.Link(new Span(start + link.span().start(), start + link.span().end()), link.target()));
    }
    return appended(run.text());
  }

  private Span appended(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private void newLine() {
    text.append(text.isEmpty() ? "" : "\n");
  }
}
