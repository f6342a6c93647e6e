package peeler.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins paragraphs and items that go on after the end of a page or column, or behind a box or table that stands among
 * their lines: where the words before do not end in . ! ? or : and the next begin in lower case, or where the words
 * before end in a comma or in a word that cannot end anything. Furniture between stays where it is; boxes and tables come
 * after what they interrupt.
 */
final class Continuations {

  private static final Pattern ENDED = Pattern.compile(".*[.!?:][\u201D\u2019\"')\\]]*", Pattern.DOTALL);
  private static final Set<String> NEVER_LAST = Set.of("a", "an", "the", "of", "and", "or", "to", "in", "for", "with",
      "by", "from", "its", "their", "his", "her", "our", "than", "that", "which", "between", "into", "as");
  /** What goes on is looked for over at most so many passages of boxes and tables. */
  private static final int REACH = 200;

  private final Deque<Passage> coming;
  private final List<Passage> joined = new ArrayList<>();

  private Continuations(List<Passage> passages) {
    coming = new ArrayDeque<>(passages);
  }

  /** The passages, those that go on made one. */
  static List<Passage> joined(List<Passage> passages) {
    Continuations continuations = new Continuations(BoxesOverPages.joined(passages));
    while (!continuations.coming.isEmpty()) {
      continuations.take();
    }
    return continuations.joined;
  }

  /** Takes the next passage with all that continue it; what stood between is taken after. */
  private void take() {
    Passage passage = coming.removeFirst();
    List<Passage> put = new ArrayList<>();
    for (int next = continuation(passage); next >= 0; next = continuation(passage)) {
      List<Passage> furniture = new ArrayList<>();
      for (int i = 0; i < next; i++) {
        Passage between = coming.removeFirst();
        (between.isFurniture() ? furniture : put).add(between);
      }
      passage = passage.joined(furniture, coming.removeFirst());
    }
    joined.add(passage);
    put.reversed().forEach(coming::addFirst);
  }

  /** How many passages to come stand before the one that continues this, -1 if none does. */
  private int continuation(Passage passage) {
    boolean open = (passage.is(Block.Form.PARAGRAPH) || passage.is(Block.Form.ITEM))
        && !ENDED.matcher(passage.lastLine().unmarked()).matches();
    int skipped = 0;
    for (Passage next : coming) {
      if (!open || skipped > REACH || next.page() > passage.lastLine().page() + 1) {
        return -1;
      }
      if (!next.isFurniture() && !next.is(Block.Form.ROW) && !isInOtherBox(passage, next)) {
        return isContinued(passage, next) ? skipped : -1;
      }
      skipped++;
    }
    return -1;
  }

  /** Whether the next stands in a box that this one is not in: the text may go on behind it. */
  private static boolean isInOtherBox(Passage passage, Passage next) {
    return next.frame().isBox() && next.frame() != passage.frame();
  }

  private static boolean isContinued(Passage passage, Passage next) {
    boolean sameFlow = next.frame() == passage.frame() || (!next.frame().isBox() && !passage.frame().isBox());
    return sameFlow && next.region() != passage.region() && next.is(Block.Form.PARAGRAPH)
        && next.firstLine().style().isAsLargeAs(passage.lastLine().style())
        && goesOn(passage.lastLine().unmarked(), next.text());
  }

  private static boolean goesOn(String before, String next) {
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Character.isLowerCase(next.codePointAt(0)) || last.endsWith(",") || NEVER_LAST.contains(last);
  }
}
