package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts captions without a number from a column: lines in bold, as large as the text, with nothing but a picture below
 * them. Larger lines are a section's heading even then.
 */
final class PictureCaptions {

  /** A caption stands at most so many ems above its picture. */
  private static final double NEAR = 3;
  private static final int MOST_LINES = 4;

  private PictureCaptions() {}

  /** The column in the order of reading, its captions apart. */
  static List<Region> apart(Region.Column column, List<Rectangle> pictures, Typography typography) {
    List<Region> regions = new ArrayList<>();
    int from = 0;
    for (Rectangle picture : pictures.stream().sorted(Comparator.comparingDouble(Rectangle::top)).toList()) {
      int end = end(column.lines(), picture);
      int start = start(column.lines(), end, typography);
      if (start >= from && start < end) {
        add(regions, column, from, start);
        regions.add(new Region.Aside(column.lines().subList(start, end), column.frame(), Furniture.Reason.CAPTION));
        from = end;
      }
    }
    add(regions, column, from, column.lines().size());
    return regions;
  }

  private static void add(List<Region> regions, Region.Column column, int from, int to) {
    if (to > from) {
      regions.add(new Region.Column(column.lines().subList(from, to), column.frame()));
    }
  }

  /** After the last line that stands directly above the picture; 0 for none. */
  private static int end(List<PdfLine> lines, Rectangle picture) {
    int end = 0;
    while (end < lines.size() && lines.get(end).bounds().bottom() <= picture.top() + lines.get(end).size() / 2) {
      end++;
    }
    if (end == 0) {
      return 0;
    }
    PdfLine last = lines.get(end - 1);
    boolean near = picture.top() - last.bounds().bottom() <= NEAR * last.size() && last.left() < picture.right()
        && last.right() > picture.left();
    return near ? end : 0;
  }

  /** The first of the lines in bold that end there. */
  private static int start(List<PdfLine> lines, int end, Typography typography) {
    int start = end;
    while (start > 0 && end - start < MOST_LINES && isBoldText(lines.get(start - 1), typography.body())
        && (start == end || lines.get(start).style().equals(lines.get(start - 1).style()))) {
      start--;
    }
    return start;
  }

  private static boolean isBoldText(PdfLine line, Style body) {
    return line.style().bold() && !body.bold() && !line.style().isLargerThan(body);
  }
}
