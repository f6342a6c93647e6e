package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import peeler.report.Block;
import peeler.vocabulary.Kind;

/**
 * A box without headings, cut into its passages.
 *
 * @param parts the passages: each item of a list, or each paragraph that makes a demand of its own with what follows it. A
 *              lead-in ("By 31 May, the force should:") stays with its list
 * @param after what stands under the label but is no part of the box any more: plain text after a list of demands
 */
record Boxed(List<List<Block>> parts, List<Block> after) {

  /** Cuts the body under a label of that kind. */
  static Boxed of(List<Block> body, Kind kind, ReportText text) {
    List<List<Block>> parts = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    boolean lead = false;
    for (Block block : body) {
      String words = text.words(block);
      if (!after.isEmpty() || endsList(block, words, parts, kind, lead)) {
        after.add(block);
        continue;
      }
      if (parts.isEmpty() || opensPart(block, words, kind, lead)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(block);
      lead = isItem(block) ? lead : words.endsWith(":");
    }
    return new Boxed(parts, after);
  }

  private static boolean isItem(Block block) {
    return block.form() == Block.Form.ITEM;
  }

  private static boolean opensPart(Block block, String words, Kind kind, boolean lead) {
    if (kind == Kind.CAUSE_OF_CONCERN) {
      return false;
    }
    if (isItem(block)) {
      return !lead && block.level() <= 1;
    }
    return (kind == Kind.RECOMMENDATION && (words.endsWith(":") || BoxWording.demand(words) > 0)) || demands(words);
  }

  /** Whether a paragraph that demands nothing follows a recommendation, or two or more demands of one block each. */
  private static boolean endsList(Block block, String words, List<List<Block>> parts, Kind kind, boolean lead) {
    if (isItem(block) || lead || parts.isEmpty() || words.endsWith(":")) {
      return false;
    }
    if (kind == Kind.RECOMMENDATION) {
      return BoxWording.demand(words) == 0;
    }
    boolean items = parts.stream().allMatch(part -> isItem(part.getFirst()));
    boolean single = parts.size() > 1 && parts.stream().allMatch(part -> part.size() == 1);
    return kind == Kind.AREA_FOR_IMPROVEMENT && !demands(words) && (items || single);
  }

  private static boolean demands(String words) {
    return BoxWording.demand(words.length() > 300 ? words.substring(0, 300) : words) == 2;
  }
}
