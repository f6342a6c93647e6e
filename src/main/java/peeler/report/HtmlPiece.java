package peeler.report;

import org.jspecify.annotations.Nullable;

/** A stretch of a page's plain text with what it was taken for. */
sealed interface HtmlPiece {

  /** Where it stands. */
  Span span();

  /**
   * Words of the report.
   *
   * @param url  address the page gives for them
   * @param bold a heading only by being set in bold
   */
  record Words(Block block, @Nullable String url, boolean bold) implements HtmlPiece {

    @Override
    public Span span() {
      return new Span(block.start(), block.end());
    }

    boolean isHeading() {
      return block.form() == Block.Form.HEADING;
    }

    /** The same words as an ordinary paragraph. */
    Words asParagraph() {
      return new Words(new Block(Block.Form.PARAGRAPH, 0, block.spans(), block.layout()), url, false);
    }
  }

  /** Words that are no part of it. */
  record Other(Furniture furniture) implements HtmlPiece {

    @Override
    public Span span() {
      return furniture.span();
    }
  }
}
