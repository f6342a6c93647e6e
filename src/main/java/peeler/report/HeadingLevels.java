package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The levels of a document's headings: one for each size, the largest is 1. */
final class HeadingLevels {

  /** Deeper levels than HTML has help nobody. */
  private static final int DEEPEST = 6;

  private final List<Double> sizes = new ArrayList<>();

  /** @param passages of the document */
  HeadingLevels(List<Passage> passages) {
    passages.stream().filter(passage -> passage.is(Block.Form.HEADING)).map(passage -> passage.firstLine().size())
        .sorted(Comparator.reverseOrder()).forEach(size -> {
          if (sizes.isEmpty() || sizes.getLast() - size >= Style.SAME_SIZE) {
            sizes.add(size);
          }
        });
  }

  /** The level of a heading. */
  int of(Passage heading) {
    double size = heading.firstLine().size();
    int level = 1;
    while (level < Math.min(sizes.size(), DEEPEST) && sizes.get(level) >= size) {
      level++;
    }
    return level;
  }
}
