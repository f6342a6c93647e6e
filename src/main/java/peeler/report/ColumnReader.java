package peeler.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a column's lines into headings, paragraphs and items. */
final class ColumnReader {

  /** Shifts of the left edge below this, in ems, mean nothing. */
  private static final double SHIFT = 0.7;
  /** A dash begins an item only where something else begins too, else it is part of a sentence. */
  private static final Pattern MAY_END = Pattern.compile(".*[.:;!?\u2026][\u201D\u2019\"')]?|.*;? and|.*;? or",
      Pattern.DOTALL);
  private static final String QUOTES = "\"'\u201C\u2018";
  private static final double WORD_SPACE = 0.25;
  /** Lines of one heading are at most so many ems apart. */
  private static final double HEADING_LEADING = 2;
  /** Left edges of bullets that differ by less, in points, are one depth. */
  private static final double SAME_DEPTH = 4;

  private final Leading leading;
  private final HeadingRule headings;
  private final Set<PdfLine> numbered;
  private final Region.Column column;
  private final int region;
  private final double right;
  private final List<Passage> passages = new ArrayList<>();
  private final List<PdfLine> group = new ArrayList<>();
  private final Deque<Double> depths = new ArrayDeque<>();
  private @Nullable PdfLine mark;

  ColumnReader(Region.Column column, int region, Leading leading, HeadingRule headings, Set<PdfLine> numbered) {
    this.column = column;
    this.region = region;
    this.leading = leading;
    this.headings = headings;
    this.numbered = numbered;
    this.right = column.lines().stream().mapToDouble(PdfLine::right).max().orElseThrow();
  }

  /** The passages from top to bottom. */
  List<Passage> passages() {
    for (int i = 0; i < column.lines().size(); i++) {
      PdfLine line = column.lines().get(i);
      Optional<ListMark> bullet = bullet(line);
      if (bullet.isPresent()) {
        end();
        begin(line, bullet.get());
      } else {
        if (!group.isEmpty() && isParted(group.getLast(), line, i)) {
          end();
        }
        group.add(line);
      }
    }
    end();
    return Signatures.withoutHeading(passages);
  }

  /** Begins an item: the mark apart, then the words, if any stand on its line. */
  private void begin(PdfLine line, ListMark bullet) {
    int glyphs = 0;
    for (int letters = 0; letters < bullet.length(); glyphs++) {
      letters += line.glyphs().get(glyphs).text().length();
    }
    if (glyphs < line.glyphs().size()) {
      mark = line.until(glyphs);
      group.add(line.from(glyphs));
    } else {
      group.add(line);
    }
  }

  private void end() {
    if (group.isEmpty()) {
      return;
    }
    boolean heading = mark == null && headings.isHeading(group, column.frame());
    Passage passage = Passage.of(heading ? Block.Form.HEADING : Block.Form.PARAGRAPH, group, column.frame(), region);
    if (mark != null) {
      passage = passage.asItem(depth(mark.left()), mark);
    } else {
      depths.clear();
    }
    passages.add(passage);
    group.clear();
    mark = null;
  }

  /** How deep an item whose mark stands there is in its list. */
  private int depth(double left) {
    while (!depths.isEmpty() && left < depths.peek() - SAME_DEPTH) {
      depths.pop();
    }
    if (depths.isEmpty() || left > depths.peek() + SAME_DEPTH) {
      depths.push(left);
    }
    return depths.size();
  }

  /** The mark of an item that begins with that line. */
  private Optional<ListMark> bullet(PdfLine line) {
    return ListMark.of(line).filter(found -> switch (found.sort()) {
      case BULLET -> true;
      case DASH, LETTER_O -> mayBegin(line, found);
      case NUMBER, LETTER, ROMAN -> numbered.contains(line);
    });
  }

  /** Whether a dash at the start of that line may be a bullet. */
  private boolean mayBegin(PdfLine line, ListMark found) {
    if (group.isEmpty()) {
      return true;
    }
    PdfLine above = group.getLast();
    double edge = mark == null ? above.left() : mark.left();
    boolean sameList = mark != null && Math.abs(mark.left() - line.left()) <= SAME_DEPTH
        && ListMark.mark(mark.text()).filter(other -> other.sort() == found.sort()).isPresent();
    return sameList || leading.isStep(above, line) || MAY_END.matcher(above.unmarked()).matches()
        || Math.abs(line.left() - edge) > SHIFT * line.size();
  }

  /** Whether a new passage begins with the line. */
  private boolean isParted(PdfLine above, PdfLine line, int index) {
    if (isWrappedHeading(above, line)) {
      return false;
    }
    if (leading.isStep(above, line) || line.baseline() <= above.baseline() || isSetUnlike(above, line)) {
      return true;
    }
    if (mark != null) {
      return line.left() < mark.left() - SHIFT * line.size()
          || (line.left() < mark.left() + SHIFT * line.size() / 2 && isEnded(above, line));
    }
    if (headings.standsOut(line, column.frame())) {
      return false;
    }
    return isEnded(above, line) || isIndented(above, line, index);
  }

  /** Whether a heading goes on: set alike, not far below, and its next word had no room in the line above. */
  private boolean isWrappedHeading(PdfLine above, PdfLine line) {
    double distance = line.baseline() - above.baseline();
    return mark == null && line.style().equals(above.style()) && headings.standsOut(line, column.frame())
        && distance > 0
        && distance <= HEADING_LEADING * line.size() && !hadRoom(above, line);
  }

  /** Whether size, weight or colour change between the lines, and not within one. */
  private boolean isSetUnlike(PdfLine above, PdfLine line) {
    Style before = above.style();
    Style here = line.style();
    if (!before.isAsLargeAs(here)) {
      return true;
    }
    Style last = above.glyphs().getLast().style();
    Style first = line.glyphs().getFirst().style();
    if (before.bold() != here.bold()) {
      return last.bold() != first.bold();
    }
    boolean plain = before.colour() == PdfLine.MIXED || here.colour() == PdfLine.MIXED || isLink(above) || isLink(line);
    return !plain && !Colours.areAlike(before.colour(), here.colour());
  }

  private static boolean isLink(PdfLine line) {
    return line.glyphs().stream().anyMatch(glyph -> glyph.link() != null);
  }

  /** Whether the line above was ended on purpose: the next word would have found room on it. */
  private boolean isEnded(PdfLine above, PdfLine line) {
    int first = line.text().codePointAt(0);
    boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || QUOTES.indexOf(first) >= 0;
    return hadRoom(above, line) && (begins || MAY_END.matcher(above.unmarked()).matches());
  }

  private boolean hadRoom(PdfLine above, PdfLine line) {
    return line.firstWordWidth() + 2 * WORD_SPACE * line.size() < right - above.right();
  }

  /** Whether the line is a first line set in, with the next one back at the edge. */
  private boolean isIndented(PdfLine above, PdfLine line, int index) {
    if (line.left() - above.left() < SHIFT * line.size() || !MAY_END.matcher(above.unmarked()).matches()) {
      return false;
    }
    if (index + 1 == column.lines().size()) {
      return true;
    }
    PdfLine below = column.lines().get(index + 1);
    return below.left() < line.left() - SHIFT * line.size() || leading.isStep(line, below);
  }
}
