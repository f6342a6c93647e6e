package peeler.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.Furniture.Reason;
import peeler.report.TextLine.Mark;

/** Puts the lines of a text file together again: first to pieces, then pieces torn by page breaks to blocks. */
final class TextBlocks {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  /** Nine lines in ten of a wrapped text are shorter than this many characters. */
  private static final int LONGEST_WRAPPED_LINE = 130;
  /** A text whose paragraphs are parted by blank lines has fewer lines in a row than this. */
  private static final int MANY_LINES_IN_A_ROW = 15;

  private final String text;
  private final List<TextLine> lines;
  private final List<Span> footnoteMarks;
  /** Where an address or a footnote mark may begin: few lines have one. */
  private final NavigableSet<Integer> cutPlaces = new TreeSet<>();
  private final boolean wrapped;
  private final boolean blankLinesPart;
  private final double column;

  TextBlocks(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    footnoteMarks = FootnoteMarks.of(text, lines);
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 1)) {
      cutPlaces.add(at);
    }
    footnoteMarks.forEach(mark -> cutPlaces.add(mark.start()));
    List<TextLine> words = lines.stream().filter(TextLine::isWords).toList();
    long shorter = words.stream().filter(line -> line.end() - line.start() < LONGEST_WRAPPED_LINE).count();
    wrapped = shorter > words.size() * 9 / 10;
    double[] widths = words.stream().mapToDouble(TextLine::width).sorted().toArray();
    column = widths.length == 0 ? 0 : widths[widths.length * 98 / 100];
    blankLinesPart = words.size() < MANY_LINES_IN_A_ROW * runs();
  }

  /** The blocks, in order of place. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<TextPiece> open = new ArrayList<>();
    for (TextPiece piece : pieces()) {
      if (!open.isEmpty() && !open.getLast().goesOnIn(piece, column)) {
        blocks.add(block(open));
        open.clear();
      }
      open.add(piece);
    }
    if (!open.isEmpty()) {
      blocks.add(block(open));
    }
    return blocks;
  }

  /** All that is in no block: bullets, marks, addresses, page furniture; in order of place. */
  List<Furniture> furniture() {
    List<Furniture> furniture = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.isWords()) {
        addTrimmed(furniture, line.lineStart(), line.start(), Reason.MARK);
        cuts(line.start(), line.end()).forEach(cut -> furniture.add(new Furniture(cut,
            footnoteMarks.contains(cut) ? Reason.FOOTNOTE : Reason.ADDRESS_BLOCK)));
      } else {
        addTrimmed(furniture, line.lineStart(), line.end(), reason(line.mark()));
      }
    }
    return furniture;
  }

  private void addTrimmed(List<Furniture> furniture, int start, int end, Reason reason) {
    int from = start;
    int to = end;
    while (from < to && Spaces.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      furniture.add(new Furniture(new Span(from, to), reason));
    }
  }

  private static Reason reason(Mark mark) {
    return switch (mark) {
      case ADDRESS -> Reason.ADDRESS_BLOCK;
      case CONTENTS -> Reason.CONTENTS;
      case FOOTNOTE -> Reason.FOOTNOTE;
      default -> Reason.PAGE_FURNITURE;
    };
  }

  private int runs() {
    int runs = 1;
    for (int i = 1; i < lines.size(); i++) {
      runs += lines.get(i).isWords() && !lines.get(i - 1).isWords() ? 1 : 0;
    }
    return runs;
  }

  private List<TextPiece> pieces() {
    List<TextPiece> pieces = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      boolean words = i < lines.size() && lines.get(i).isWords();
      if (!open.isEmpty() && (!words || parts(i))) {
        pieces.add(TextPiece.of(text, open, pictureFollows(i)));
        open.clear();
      }
      if (words) {
        open.add(lines.get(i));
      }
    }
    return pieces;
  }

  private boolean pictureFollows(int i) {
    int next = i;
    while (next < lines.size() && lines.get(next).mark() == Mark.EMPTY) {
      next++;
    }
    return next < lines.size() && lines.get(next).mark() == Mark.PICTURE;
  }

  /** Whether line {@code i} begins something new although no blank line stands before it. */
  private boolean parts(int i) {
    TextLine before = lines.get(i - 1);
    TextLine line = lines.get(i);
    if (!wrapped || line.mark() == Mark.ITEM) {
      return true;
    }
    boolean startsLow = Character.isLowerCase(text.codePointAt(line.start()));
    if (line.pageStart()) {
      return !startsLow || !TextPiece.isOpen(text, before);
    }
    return !blankLinesPart && !startsLow && endsEarly(before, line)
        && (!TextPiece.isOpen(text, before) || TextPiece.of(text, List.of(before), false).titleLike());
  }

  /** Whether the next line's first word would have had room on this line, with some to spare. */
  private boolean endsEarly(TextLine line, TextLine next) {
    int end = next.start();
    while (end < next.end() && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return line.width() + TextWidth.of(text, next.start(), end) < 0.88 * column;
  }

  private Block block(List<TextPiece> pieces) {
    List<Span> spans = new ArrayList<>();
    double width = 0;
    for (TextPiece piece : pieces) {
      addSpans(spans, piece.lines().getFirst().start(), piece.lines().getLast().end());
      width = Math.max(width, piece.lines().stream().mapToDouble(TextLine::width).max().orElse(0));
    }
    Layout layout = new Layout(pieces.getFirst().lines().getFirst().page(), wrapped ? width : 0, 0, null,
        pieces.getLast().picture());
    Block.Form form = form(pieces);
    return new Block(form, form == Block.Form.ITEM ? 1 : 0, spans, layout);
  }

  /** Adds {@code [start,end)} without the footnote marks and addresses in it. */
  private void addSpans(List<Span> spans, int start, int end) {
    int from = start;
    for (Span cut : cuts(start, end)) {
      addSpan(spans, from, cut.start());
      from = cut.end();
    }
    addSpan(spans, from, end);
  }

  private void addSpan(List<Span> spans, int start, int end) {
    if (!Spaces.isBlank(text, start, end)) {
      spans.add(new Span(start, end));
    }
  }

  /** What is cut out of {@code [start,end)}: addresses, and footnote marks that stand outside them; in order. */
  private List<Span> cuts(int start, int end) {
    Integer first = cutPlaces.ceiling(start);
    if (first == null || first >= end) {
      return List.of();
    }
    List<Span> cuts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text).region(start, end);
    while (address.find()) {
      if (address.start() > start || address.end() < end) {
        cuts.add(new Span(address.start(), address.end()));
      }
    }
    footnoteMarks.stream().filter(m -> m.start() >= start && m.end() <= end)
        .filter(m -> cuts.stream().noneMatch(cut -> m.start() < cut.end() && cut.start() < m.end())).forEach(cuts::add);
    cuts.sort(java.util.Comparator.comparingInt(Span::start));
    return cuts;
  }

  private static Block.Form form(List<TextPiece> pieces) {
    if (pieces.getFirst().item()) {
      return Block.Form.ITEM;
    }
    boolean title = pieces.stream().allMatch(TextPiece::titleLike) && !pieces.getFirst().startsLow()
        && pieces.stream().mapToInt(TextPiece::wordCount).sum() <= 50
        && (pieces.size() == 1 || pieces.stream().allMatch(piece -> piece.lines().size() == 1));
    return title ? Block.Form.HEADING : Block.Form.PARAGRAPH;
  }
}
