package peeler.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines that begin with a number begin an item: those whose neighbour in number, with the same left edge, also
 * stands in the document. "1." alone may end a sentence.
 */
final class NumberedItems {

  /** Left edges of a list may differ by so many points. */
  private static final double SAME_EDGE = 4;
  /** How many numbered lines back a list is looked for: lists may hold lists. */
  private static final int REACH = 40;

  private record Numbered(PdfLine line, ListMark mark) {}

  private final List<Numbered> numbered = new ArrayList<>();
  private final Set<PdfLine> items = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The items among those lines, which come in the order of reading. */
  static Set<PdfLine> among(List<PdfLine> lines) {
    NumberedItems found = new NumberedItems();
    lines.forEach(found::add);
    return found.items;
  }

  private void add(PdfLine line) {
    Optional<ListMark> mark = ListMark.of(line).filter(ListMark::isNumbered);
    if (mark.isEmpty()) {
      return;
    }
    for (int i = numbered.size() - 1; i >= Math.max(0, numbered.size() - REACH); i--) {
      Numbered before = numbered.get(i);
      if (mark.get().follows(before.mark()) && Math.abs(before.line().left() - line.left()) <= SAME_EDGE) {
        items.add(before.line());
        items.add(line);
        break;
      }
    }
    numbered.add(new Numbered(line, mark.get()));
  }
}
