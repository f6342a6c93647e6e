package peeler.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One page in the order of reading: running heads, the page's own regions, footnotes, running feet. */
final class PageLayout {

  private final PdfPage page;
  private final List<PdfLine> pieces;
  private final Set<PdfLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Frame root = Frame.page();

  private PageLayout(PdfPage page, List<PdfLine> pieces) {
    this.page = page;
    this.pieces = pieces;
  }

  /**
   * The regions of a page.
   *
   * @param running lines of any page that run through the document
   * @param gutters of the pages before
   */
  static List<Region> of(Sheet sheet, Set<PdfLine> running, Typography typography, Gutters gutters) {
    return new PageLayout(sheet.page(), sheet.pieces()).regions(running, typography, gutters);
  }

  private List<Region> regions(Set<PdfLine> running, Typography typography, Gutters gutters) {
    List<PdfLine> heads = take(pieces.stream().filter(running::contains).filter(this::isHead).toList());
    List<PdfLine> feet = take(pieces.stream().filter(running::contains).filter(piece -> !isHead(piece)).toList());
    Charts charts = Charts.of(page, free());
    List<PdfLine> labels = take(free().stream().filter(piece -> charts.hold(piece, typography)).toList());
    Boxes boxes = Boxes.of(page, free());
    List<PdfLine> open = free().stream().filter(piece -> !isEnclosed(piece, boxes)).toList();
    List<PdfLine> notes = take(Footnotes.among(open, page, typography));
    List<Region> regions = new ArrayList<>(asides(heads));
    List<Region> ordered = ReadingOrder.of(free(), boxes, page.drawing().rules(), root, gutters);
    regions.addAll(captioned(ordered, charts, typography));
    if (!labels.isEmpty()) {
      regions.add(new Region.Aside(LineJoiner.lines(labels), root, Furniture.Reason.CAPTION));
    }
    regions.addAll(footnotes(notes));
    regions.addAll(asides(feet));
    return regions;
  }

  /** The regions, words in bold directly above a picture as its caption. */
  private static List<Region> captioned(List<Region> regions, Charts charts, Typography typography) {
    List<Region> captioned = new ArrayList<>();
    for (Region region : regions) {
      captioned.addAll(region instanceof Region.Column column
          ? PictureCaptions.apart(column, charts.all(), typography)
          : List.of(region));
    }
    return captioned;
  }

  private List<PdfLine> take(List<PdfLine> some) {
    taken.addAll(some);
    return some;
  }

  private List<PdfLine> free() {
    return pieces.stream().filter(piece -> !taken.contains(piece)).toList();
  }

  private boolean isHead(PdfLine piece) {
    return piece.bounds().centreY() < page.bounds().centreY();
  }

  private static boolean isEnclosed(PdfLine piece, Boxes boxes) {
    double x = piece.bounds().centreX();
    double y = piece.bounds().centreY();
    return boxes.frames().stream().anyMatch(frame -> frame.bounds().contains(x, y))
        || boxes.tables().stream().anyMatch(table -> table.bounds().contains(x, y));
  }

  /** Each line for itself. */
  private List<Region> asides(List<PdfLine> running) {
    List<Region> asides = new ArrayList<>();
    LineJoiner.lines(running)
        .forEach(line -> asides.add(new Region.Aside(List.of(line), root, Furniture.Reason.PAGE_FURNITURE)));
    return asides;
  }

  /** Each footnote for itself. */
  private List<Region> footnotes(List<PdfLine> some) {
    List<Region> footnotes = new ArrayList<>();
    List<PdfLine> note = new ArrayList<>();
    for (Region region : ReadingOrder.of(some, Boxes.NONE, List.of(), root, new Gutters())) {
      for (PdfLine line : lines(region)) {
        if (!note.isEmpty() && Footnotes.begins(line)) {
          footnotes.add(new Region.Aside(note, root, Furniture.Reason.FOOTNOTE));
          note.clear();
        }
        note.add(line);
      }
    }
    if (!note.isEmpty()) {
      footnotes.add(new Region.Aside(note, root, Furniture.Reason.FOOTNOTE));
    }
    return footnotes;
  }

  private static List<PdfLine> lines(Region region) {
    return switch (region) {
      case Region.Column column -> column.lines();
      case Region.Aside aside -> aside.lines();
      case Region.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream)
          .sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
    };
  }
}
