package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in which box or table of a page: each piece in the smallest around it. */
final class Enclosures {

  private final List<Frame> frames = new ArrayList<>();
  private final Map<Frame, List<Piece>> pieces = new HashMap<>();
  private final Map<RuledTable, List<PdfLine>> lines = new HashMap<>();

  /**
   * Places lines, boxes and tables. Boxes and tables that hold nothing are left out.
   *
   * @param root stands for the page itself
   */
  Enclosures(List<PdfLine> content, Boxes boxes, Frame root) {
    frames.add(root);
    frames.addAll(boxes.frames());
    content.forEach(line -> place(line, boxes.tables()));
    boxes.tables().stream().filter(lines::containsKey).forEach(table -> put(around(table, frames.size()), table));
    for (int i = frames.size() - 1; i > 0; i--) {
      if (pieces.containsKey(frames.get(i))) {
        put(around(frames.get(i), i), frames.get(i));
      }
    }
  }

  /** What stands directly in that box. */
  List<Piece> in(Frame frame) {
    return pieces.getOrDefault(frame, List.of());
  }

  /** The pieces of lines in that table. */
  List<PdfLine> in(RuledTable table) {
    return lines.getOrDefault(table, List.of());
  }

  private void place(PdfLine line, List<RuledTable> tables) {
    Optional<RuledTable> table = tables.stream()
        .filter(candidate -> candidate.bounds().contains(line.bounds().centreX(), line.bounds().centreY()))
        .min(Comparator.comparingDouble(candidate -> candidate.bounds().area()));
    if (table.isPresent()) {
      lines.computeIfAbsent(table.get(), key -> new ArrayList<>()).add(line);
    } else {
      put(around(line, frames.size()), line);
    }
  }

  private void put(Frame frame, Piece piece) {
    pieces.computeIfAbsent(frame, key -> new ArrayList<>()).add(piece);
  }

  /** The last of the first so many boxes that holds it: boxes come from large to small. */
  private Frame around(Piece piece, int many) {
    for (int i = many - 1; i > 0; i--) {
      if (frames.get(i).holds(piece.bounds())) {
        return frames.get(i);
      }
    }
    return frames.getFirst();
  }
}
