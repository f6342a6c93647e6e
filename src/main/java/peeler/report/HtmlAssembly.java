package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes sections and furniture of a page's pieces, once what comes after a piece is known too. */
final class HtmlAssembly {

  private static final Pattern WORDS = Pattern.compile(" ");

  private final String text;
  private final List<HtmlPiece> pieces;
  private final Sections sections = new Sections();
  private final List<Furniture> furniture = new ArrayList<>();

  private HtmlAssembly(HtmlPieces pieces) {
    this.text = pieces.text();
    this.pieces = pieces.pieces();
  }

  static HtmlAssembly of(HtmlPieces pieces) {
    HtmlAssembly assembly = new HtmlAssembly(pieces);
    for (int i = 0; i < assembly.pieces.size(); i++) {
      assembly.take(i);
    }
    return assembly;
  }

  /** The sections, in reading order; to be called once. */
  List<Section> sections() {
    return sections.done();
  }

  /** The furniture, in order of place. */
  List<Furniture> furniture() {
    return furniture;
  }

  private void take(int i) {
    switch (pieces.get(i)) {
      case HtmlPiece.Other other -> furniture.add(other.furniture());
      case HtmlPiece.Words words when words.isHeading() -> heading(i, words);
      case HtmlPiece.Words words -> body(words);
    }
  }

  /** The heading over footnotes goes with them; a bold line over nothing, or a label under a heading, is a paragraph. */
  private void heading(int i, HtmlPiece.Words heading) {
    if (isNote(i + 1) && HtmlLine.headsNotes(heading.block().words(text))) {
      furniture.add(new Furniture(heading.span(), Furniture.Reason.FOOTNOTE));
    } else if (heading.bold() && (!hasBody(i) || isLabel(i, heading))) {
      body(heading.asParagraph());
    } else {
      body(heading);
    }
  }

  /** Whether a bold line is a word or two directly under a heading: it says something of that heading. */
  private boolean isLabel(int i, HtmlPiece.Words line) {
    return WORDS.split(line.block().words(text)).length < 3 && i > 0
        && pieces.get(i - 1) instanceof HtmlPiece.Words before && before.isHeading() && !before.bold();
  }

  private boolean isNote(int i) {
    return i < pieces.size() && pieces.get(i) instanceof HtmlPiece.Other other
        && other.furniture().reason() == Furniture.Reason.FOOTNOTE;
  }

  /** Whether words that are no heading, or a heading that is one by its boldness only, follow. */
  private boolean hasBody(int i) {
    for (int next = i + 1; next < pieces.size(); next++) {
      if (pieces.get(next) instanceof HtmlPiece.Words words) {
        return !words.isHeading() || words.bold();
      }
    }
    return false;
  }

  private void body(HtmlPiece.Words words) {
    sections.from(words.url());
    sections.add(words.block());
  }
}
