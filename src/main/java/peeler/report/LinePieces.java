package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts a page's letters into pieces of lines: letters of one baseline without a wide gap. A piece never reaches over the
 * gap between two columns, nor over a line between two cells; pieces of one line are put together again once columns are known.
 */
final class LinePieces {

  /** Letters whose baselines differ by less, in ems, stand on one line. */
  private static final double LEVEL = 0.2;
  /** A gap of this many ems ends a piece, */
  private static final double GAP = 0.6;
  /** but on a line with wide word spaces, as in justified text, only one that is so many times as wide, */
  private static final double WIDER = 1.6;
  /** or as wide as this in any case. */
  private static final double WIDEST = 1.2;
  /** Narrower gaps part no words. */
  private static final double WORD_GAP = 0.15;
  /** A bullet or number stands at most this many ems before its item. */
  private static final double MARK_GAP = 4.5;
  /** More pieces than any readable page has: its rows are lumped so that later steps stay quick. */
  private static final int MOST = 4_000;
  private static final Pattern LEADER = Pattern.compile("[.\u00B7\u2026_]+");
  /** Dots on a line that make it one of a contents page. */
  private static final int LEADER_DOTS = 4;

  private final int page;
  private final List<Rectangle> uprights;

  private LinePieces(PdfPage page) {
    this.page = page.number();
    this.uprights = page.drawing().rules().stream().filter(rule -> rule.height() > rule.width()).toList();
  }

  /** The pieces of a page, from top to bottom and left to right. */
  static List<PdfLine> of(PdfPage page) {
    LinePieces pieces = new LinePieces(page);
    List<List<Glyph>> rows = rows(DrawnBullets.added(page));
    List<PdfLine> cut = new ArrayList<>();
    rows.forEach(row -> cut.addAll(pieces.cut(row)));
    return cut.size() <= MOST ? RaisedSigns.attached(cut) : pieces.lumped(rows);
  }

  /** Letters by baseline; in each row from left to right, blanks turned into a note on the next letter. */
  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && glyph.baseline() - row.getFirst().baseline() > LEVEL * smaller(glyph, row.getFirst())) {
        rows.add(withoutBlanks(row));
        row = new ArrayList<>();
      }
      row.add(glyph);
    }
    rows.add(withoutBlanks(row));
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private static double smaller(Glyph one, Glyph other) {
    return Math.min(one.size(), other.size());
  }

  private static List<Glyph> withoutBlanks(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> letters = new ArrayList<>(row.size());
    boolean blank = false;
    for (Glyph glyph : Overprint.removed(row)) {
      if (glyph.isBlank()) {
        blank = true;
      } else {
        letters.add(blank ? glyph.asSpaced() : glyph);
        blank = false;
      }
    }
    return letters;
  }

  private List<PdfLine> cut(List<Glyph> row) {
    List<PdfLine> pieces = new ArrayList<>();
    double limit = limit(row);
    int start = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || isParted(row.get(i - 1), row.get(i), limit)) {
        pieces.add(new PdfLine(page, row.subList(start, i)));
        start = i;
      }
    }
    return glued(pieces);
  }

  /** The widest gap within a piece of that row, in ems. */
  private static double limit(List<Glyph> row) {
    double[] spaces = IntStream.range(1, row.size())
        .mapToDouble(i -> (row.get(i).left() - row.get(i - 1).right()) / row.get(i - 1).size())
        .filter(gap -> gap > WORD_GAP).sorted().toArray();
    return spaces.length == 0 ? GAP : Math.clamp(WIDER * spaces[spaces.length / 2], GAP, WIDEST);
  }

  /** Whether a wide gap is between two letters, or a line drawn through a narrow one. */
  private boolean isParted(Glyph before, Glyph here, double limit) {
    double gap = here.left() - before.right();
    return gap > limit * before.size()
        || (gap > 1 && uprights.stream().anyMatch(rule -> rule.left() >= before.right() - 1
            && rule.right() <= here.left() + 1 && rule.top() < here.baseline() && rule.bottom() > here.top()));
  }

  /** Puts list marks before what they mark, and dotted lines of a contents page between what they join. */
  private static List<PdfLine> glued(List<PdfLine> pieces) {
    boolean dotted = pieces.stream().filter(piece -> isLeader(piece)).mapToInt(piece -> piece.text().length())
        .sum() >= LEADER_DOTS;
    List<PdfLine> glued = new ArrayList<>();
    for (PdfLine piece : pieces) {
      PdfLine before = glued.isEmpty() ? null : glued.getLast();
      if (before != null && (isMarkOf(before, piece) || (dotted && (isLeader(piece) || endsInLeader(before))))) {
        glued.set(glued.size() - 1, PdfLine.joined(List.of(before, piece)));
      } else {
        glued.add(piece);
      }
    }
    return glued;
  }

  private static boolean isMarkOf(PdfLine mark, PdfLine piece) {
    boolean near = piece.left() - mark.right() <= MARK_GAP * piece.size();
    return near && ListMark.mark(mark.text()).isPresent();
  }

  private static boolean isLeader(PdfLine piece) {
    return LEADER.matcher(piece.text().replace(" ", "")).matches();
  }

  private static boolean endsInLeader(PdfLine piece) {
    return piece.text().endsWith(".") || piece.text().endsWith("\u00B7") || piece.text().endsWith("\u2026")
        || piece.text().endsWith("_");
  }

  private List<PdfLine> lumped(List<List<Glyph>> rows) {
    int each = (rows.size() + MOST - 1) / MOST;
    List<PdfLine> lumps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += each) {
      List<Glyph> lump = new ArrayList<>();
      rows.subList(i, Math.min(rows.size(), i + each)).forEach(lump::addAll);
      lumps.add(new PdfLine(page, lump));
    }
    return lumps;
  }
}
