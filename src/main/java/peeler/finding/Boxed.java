package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import peeler.report.Block;
import peeler.vocabulary.Kind;

/** Cuts a box without headings into its passages. */
final class Boxed {

  private Boxed() {}

  /**
   * The passages: each item of a list, or each paragraph that makes a demand of its own with what follows it. A lead-in
   * ("By 31 May, the force should:") stays with its list.
   */
  static List<List<Block>> parts(List<Block> body, Kind kind, String text) {
    List<List<Block>> parts = new ArrayList<>();
    boolean lead = false;
    for (Block block : body) {
      boolean item = block.form() == Block.Form.ITEM && block.level() <= 1;
      boolean opens = parts.isEmpty() || (!lead && item && kind != Kind.CAUSE_OF_CONCERN)
          || (!item && opensPart(block, kind, text));
      if (opens) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(block);
      lead = item ? lead : block.words(text).endsWith(":");
    }
    return parts;
  }

  private static boolean opensPart(Block block, Kind kind, String text) {
    String words = block.words(text);
    boolean demands = BoxWording.demand(words.length() > 300 ? words.substring(0, 300) : words) == 2;
    boolean leads = words.endsWith(":") && kind == Kind.RECOMMENDATION;
    return leads || (demands && kind != Kind.CAUSE_OF_CONCERN && block.form() == Block.Form.PARAGRAPH);
  }
}
