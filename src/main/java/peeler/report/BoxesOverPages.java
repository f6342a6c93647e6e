package peeler.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes that go over the end of a page: the last thing on one page and the first on the next, as wide and filled alike,
 * with no heading at the start of the second. They become one box.
 */
final class BoxesOverPages {

  private BoxesOverPages() {}

  /** The passages, those in the second part of a box moved into its first. */
  static List<Passage> joined(List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    Passage last = null;
    Frame from = Frame.page();
    Frame to = from;
    for (Passage passage : passages) {
      if (!passage.isFurniture() && last != null && goesOn(last, passage)) {
        from = passage.frame();
        to = last.frame();
      }
      joined.add(passage.frame() == from ? passage.in(to) : passage);
      last = passage.isFurniture() ? last : joined.getLast();
    }
    return joined;
  }

  private static boolean goesOn(Passage last, Passage next) {
    return next.page() == last.lastLine().page() + 1 && next.frame().isLike(last.frame())
        && !next.is(Block.Form.HEADING);
  }
}
