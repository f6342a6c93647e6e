package peeler.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or a list of items.
 *
 * @param list  whether the lines are items of a list
 * @param lines of a paragraph, exactly one
 */
public record TextBlock(boolean list, List<String> lines) {

  private static final String BULLET = "\u2022";

  /** A finding's text: paragraphs are parted by blank lines, items begin with a bullet. */
  static List<TextBlock> of(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith(BULLET)) {
        items.add(line.substring(BULLET.length()).strip());
      } else if (!line.isBlank()) {
        flush(items, blocks);
        blocks.add(new TextBlock(false, List.of(line)));
      }
    }
    flush(items, blocks);
    return blocks;
  }

  private static void flush(List<String> items, List<TextBlock> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new TextBlock(true, List.copyOf(items)));
      items.clear();
    }
  }
}
