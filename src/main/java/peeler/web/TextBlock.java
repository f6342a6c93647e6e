package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import peeler.search.Answer;

/**
 * A paragraph, or a list of items.
 *
 * @param list  whether the lines are items of a list
 * @param lines each in stretches, marked or not; of a paragraph, exactly one line
 */
public record TextBlock(boolean list, List<List<Piece>> lines) {

  private static final String BULLET = "\u2022";

  /** A finding's text: paragraphs are parted by blank lines, items begin with a bullet. */
  static List<TextBlock> of(Answer.Snippet text) {
    List<TextBlock> blocks = new ArrayList<>();
    List<List<Piece>> items = new ArrayList<>();
    int start = 0;
    for (String line : (Iterable<String>) text.text().lines()::iterator) {
      int begin = text.text().indexOf(line, start);
      int end = begin + line.length();
      if (line.startsWith(BULLET)) {
        String item = line.substring(BULLET.length());
        items.add(Piece.of(text, end - item.stripLeading().length(), end));
      } else if (!line.isBlank()) {
        flush(items, blocks);
        blocks.add(new TextBlock(false, List.of(Piece.of(text, begin, end))));
      }
      start = end;
    }
    flush(items, blocks);
    return blocks;
  }

  /** A text without marks. */
  static List<TextBlock> of(String text) {
    return of(new Answer.Snippet(text, 0, List.of()));
  }

  /** The words of its last line. */
  String last() {
    return words(lines.getLast());
  }

  /** The words of its first line. */
  String first() {
    return words(lines.getFirst());
  }

  private static String words(List<Piece> line) {
    return line.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void flush(List<List<Piece>> items, List<TextBlock> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new TextBlock(true, List.copyOf(items)));
      items.clear();
    }
  }
}
