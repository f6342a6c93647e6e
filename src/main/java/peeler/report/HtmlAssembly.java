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

  /**
   * The heading over footnotes or navigation goes with them; a bold line over nothing, or a label under a heading, is a
   * paragraph.
   */
  private void heading(int i, HtmlPiece.Words heading) {
    if (isOther(i + 1, Furniture.Reason.FOOTNOTE) && HtmlLine.headsNotes(heading.block().words(text))) {
      furniture.add(new Furniture(heading.span(), Furniture.Reason.FOOTNOTE));
    } else if (headsNavigation(i, heading.block().level())) {
      furniture.add(new Furniture(heading.span(), Furniture.Reason.PAGE_FURNITURE));
    } else if (heading.bold() && (!hasBody(i) || isLabel(i, heading))) {
      body(heading.asParagraph());
    } else {
      body(heading);
    }
  }

  /** Whether a bold line is a word or two directly under a heading: it says something of that heading. */
  private boolean isLabel(int i, HtmlPiece.Words line) {
    int before = i - 1;
    while (before >= 0 && pieces.get(before) instanceof HtmlPiece.Other) {
      before--;
    }
    return WORDS.split(line.block().words(text)).length < 3 && before >= 0
        && pieces.get(before) instanceof HtmlPiece.Words above && above.isHeading() && !above.bold();
  }

  /** Whether nothing but navigation stands under a heading, which is not that of the page. */
  private boolean headsNavigation(int i, int level) {
    int next = i + 1;
    while (next < pieces.size() && isOther(next, Furniture.Reason.PAGE_FURNITURE)) {
      next++;
    }
    boolean nothingElse = next == pieces.size()
        || (pieces.get(next) instanceof HtmlPiece.Words words && words.isHeading()
            && words.block().level() <= level);
    return level > 1 && next > i + 1 && nothingElse;
  }

  private boolean isOther(int i, Furniture.Reason reason) {
    return i < pieces.size() && pieces.get(i) instanceof HtmlPiece.Other other && other.furniture().reason() == reason;
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
