package peeler.finding;

import peeler.report.Block;
import peeler.report.Spaces;
import peeler.report.Span;

/** Leads from an offset in a block's collapsed words back to the report's text. */
final class Places {

  private Places() {}

  /** Offset in the text of the character that is number {@code at} of {@code block.words(text)}, counted without spaces. */
  static int of(Block block, String text, int at) {
    String words = block.words(text);
    long wanted = words.substring(0, Math.min(at, words.length())).chars().filter(c -> !Spaces.isSpace(c)).count();
    for (Span span : block.spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!Spaces.isSpace(text.charAt(i)) && wanted-- == 0) {
          return i;
        }
      }
    }
    return block.end();
  }
}
