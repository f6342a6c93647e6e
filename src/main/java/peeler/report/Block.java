package peeler.report;

import java.util.List;

/**
 * A piece of a report as set on the page: a heading, a paragraph, an item of a list, a row of a table.
 *
 * @param form   what it is
 * @param level  of a heading: 1 is outermost, 0 where only its being a heading is known; of an item: its depth from 1;
 *               else 0
 * @param spans  its stretches of the report's text, in order, never empty; a paragraph torn by page furniture has
 *               several, a row has one for each cell
 * @param layout where and how it is set
 */
public record Block(Form form, int level, List<Span> spans, Layout layout) {

  /** The forms of a block. */
  public enum Form {
    HEADING, PARAGRAPH, ITEM, ROW
  }

  public Block {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a block stands somewhere");
    }
  }

  /** First unit of its text. */
  public int start() {
    return spans.getFirst().start();
  }

  /** Unit after the last of its text. */
  public int end() {
    return spans.getLast().end();
  }

  /**
   * Its words, with every run of white space made one space and line ends rejoined. What was taken out between two spans
   * leaves a space only where there was one. An item's bullet is not part of it.
   */
  public String words(String text) {
    if (spans.size() == 1) {
      return Spaces.collapse(text, start(), end());
    }
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Span span : spans) {
      boolean parted = form == Form.ROW || Spaces.anyIn(text, last, span.start());
      words.append(last >= 0 && parted ? " " : "").append(text, span.start(), span.end());
      last = span.end();
    }
    return Spaces.collapse(words.toString());
  }
}
