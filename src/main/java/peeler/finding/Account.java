package peeler.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import peeler.report.Block;
import peeler.report.Furniture;
import peeler.report.Span;

/** Keeps the account of words that are in no finding, and of what was not understood, while a report is worked on. */
final class Account {

  private final List<Furniture> furniture;
  private final List<Doubt> doubts = new ArrayList<>();

  Account(List<Furniture> seenByReader) {
    furniture = new ArrayList<>(seenByReader);
  }

  /** Puts a whole block aside. */
  void aside(Block block, Furniture.Reason reason) {
    for (Span span : block.spans()) {
      furniture.add(new Furniture(span, reason));
    }
  }

  void doubt(Doubt.Kind kind, String what, Block at) {
    doubts.add(new Doubt(kind, what, at.start(), at.layout().page(), null));
  }

  void doubt(Doubt.Kind kind, String what) {
    doubts.add(new Doubt(kind, what, -1, 0, null));
  }

  /** In order of place. */
  List<Furniture> furniture() {
    return furniture.stream().sorted(Comparator.comparingInt(f -> f.span().start())).toList();
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
