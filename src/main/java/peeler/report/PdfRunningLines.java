package peeler.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: what stands at the same place on several pages, digits aside, with
 * nothing but such lines between it and the edge of the page; or a bare number there; or what the file itself marks so. A
 * sentence in the size of the text is none.
 */
final class PdfRunningLines {

  /** Part of a page, at its top and at its bottom, in which such lines stand. */
  private static final double MARGIN = 0.15;
  /** Points by which its place may differ from page to page. */
  private static final double SAME_PLACE = 3;
  /** Pages on which a line stands at the same place; two are enough in a document of up to this many pages. */
  private static final int OFTEN = 3;
  private static final int SHORT_DOCUMENT = 5;
  /** Ems between such a line, where it is as large as the text, and the text. */
  private static final double SET_OFF = 1.7;
  /** Page numbers are at most so many times as large as the text: chapters may open with a large number. */
  private static final double LARGEST_NUMBER = 1.5;
  private static final Pattern NUMBER = Pattern.compile(
      "(?:page |p\\. ?|tudalen )?[-\u2013|] ?\\d{1,4} ?[-\u2013|]|(?:page |p\\. ?|tudalen )?\\d{1,4}(?: ?(?:of|/|o) ?\\d{1,4})?|[ivxl]{1,7}",
      Pattern.CASE_INSENSITIVE);

  private record Place(boolean head, String words) {}

  private record Standing(int page, double distance) {}

  private final Typography typography;
  private final Map<Place, List<Standing>> standings = new HashMap<>();
  private final int pages;

  private PdfRunningLines(Typography typography, int pages) {
    this.typography = typography;
    this.pages = pages;
  }

  /**
   * The pieces of lines, of all pages, that run through the document.
   *
   * @param pages how many pages the document has
   */
  static Set<PdfLine> in(List<Sheet> sheets, int pages, Typography typography) {
    PdfRunningLines lines = new PdfRunningLines(typography, pages);
    sheets.forEach(sheet -> sheet.pieces().forEach(piece -> lines.note(sheet.page(), piece)));
    Set<PdfLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
    sheets.forEach(sheet -> running.addAll(lines.in(sheet)));
    return running;
  }

  private List<PdfLine> in(Sheet sheet) {
    if (sheet.page().slanted()) {
      return sheet.pieces();
    }
    List<PdfLine> heads = sheet.pieces().stream().filter(piece -> isHead(sheet.page(), piece)).toList();
    List<PdfLine> feet = sheet.pieces().stream().filter(piece -> !isHead(sheet.page(), piece)).toList();
    List<PdfLine> running = new ArrayList<>(fromEdge(sheet.page(), rows(heads, false)));
    running.addAll(fromEdge(sheet.page(), rows(feet, true)));
    return running;
  }

  private void note(PdfPage page, PdfLine piece) {
    if (isInMargin(page, piece)) {
      standings.computeIfAbsent(place(page, piece), key -> new ArrayList<>())
          .add(new Standing(page.number(), distance(page, piece)));
    }
  }

  /** Lines of pieces, from the top or from the bottom of the page. */
  private static List<List<PdfLine>> rows(List<PdfLine> pieces, boolean fromBottom) {
    List<List<PdfLine>> rows = new ArrayList<>();
    for (PdfLine piece : pieces.stream()
        .sorted((one, other) -> Double.compare(one.baseline(), other.baseline()) * (fromBottom ? -1 : 1)).toList()) {
      if (rows.isEmpty() || !piece.isLevelWith(rows.getLast().getFirst())) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(piece);
    }
    return rows;
  }

  /** The rows of a page from its edge on, until one is no running line. */
  private List<PdfLine> fromEdge(PdfPage page, List<List<PdfLine>> rows) {
    int end = 0;
    while (end < rows.size()
        && (rows.get(end).stream().anyMatch(piece -> isRunning(page, piece)) || isNumber(page, rows.get(end)))) {
      end++;
    }
    while (end > 0 && end < rows.size() && isOfTheText(rows.get(end - 1).getFirst(), rows.get(end).getFirst())) {
      end--;
    }
    return rows.subList(0, end).stream().flatMap(List::stream).toList();
  }

  /** Whether a line as large as the text hangs together with the next: pages may begin with the same words. */
  private boolean isOfTheText(PdfLine line, PdfLine next) {
    return !typography.isSmall(line) && line.style().isAsLargeAs(next.style())
        && Math.abs(next.baseline() - line.baseline()) < SET_OFF * line.size();
  }

  private boolean isRunning(PdfPage page, PdfLine piece) {
    if (!isInMargin(page, piece)) {
      return false;
    }
    if (piece.glyphs().stream().allMatch(Glyph::pagination)) {
      return true;
    }
    if (!typography.isSmall(piece) && piece.text().endsWith(".")) {
      return false;
    }
    double distance = distance(page, piece);
    long often = standings.getOrDefault(place(page, piece), List.of()).stream()
        .filter(standing -> Math.abs(standing.distance() - distance) <= SAME_PLACE).mapToInt(Standing::page).distinct()
        .count();
    return often >= needed(piece);
  }

  /**
   * A line set like a heading has to be on half of the pages, and in a short document on all: sections may begin at the
   * same place of a page.
   */
  private int needed(PdfLine piece) {
    Style body = typography.body();
    boolean heading = piece.style().isLargerThan(body) || (piece.style().bold() && !body.bold());
    if (heading) {
      return Math.max(Math.clamp(pages, 2, OFTEN), (pages + 1) / 2);
    }
    return pages <= SHORT_DOCUMENT ? 2 : OFTEN;
  }

  private boolean isNumber(PdfPage page, List<PdfLine> row) {
    PdfLine only = row.getFirst();
    return row.size() == 1 && isInMargin(page, only) && only.size() <= LARGEST_NUMBER * typography.body().size()
        && NUMBER.matcher(only.text()).matches();
  }

  private static boolean isInMargin(PdfPage page, PdfLine piece) {
    return distance(page, piece) <= MARGIN * page.bounds().height();
  }

  private static Place place(PdfPage page, PdfLine piece) {
    return new Place(isHead(page, piece), piece.text().replaceAll("\\d+", "#"));
  }

  private static boolean isHead(PdfPage page, PdfLine piece) {
    return piece.bounds().centreY() < page.bounds().centreY();
  }

  /** Points from the nearer of the page's upper and lower edge. */
  private static double distance(PdfPage page, PdfLine piece) {
    return isHead(page, piece) ? piece.baseline() : page.bounds().bottom() - piece.baseline();
  }
}
