package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together and will be one block or one piece of furniture.
 *
 * @param form   what it looks like
 * @param reason why it is furniture, null where it is part of the report's own words
 * @param level  of an item; of other forms 0
 * @param mark   an item's bullet or number, null for none
 * @param parts  where it stands: one part, or one for each page or column it goes over; of a row one for each cell
 * @param frame  the box around it
 * @param region counts the regions of the document: what has the same number is read in one go; of its last part
 */
record Passage(Block.Form form, Furniture.@Nullable Reason reason, int level, @Nullable PdfLine mark, List<Part> parts,
    Frame frame, int region) {

  /**
   * A stretch of a passage.
   *
   * @param lines  from top to bottom, not empty
   * @param before furniture that stands between this part and the one before
   */
  record Part(List<PdfLine> lines, List<Passage> before) {

    Part {
      lines = List.copyOf(lines);
      before = List.copyOf(before);
    }
  }

  Passage {
    parts = List.copyOf(parts);
  }

  /** A passage of one part. */
  static Passage of(Block.Form form, List<PdfLine> lines, Frame frame, int region) {
    return new Passage(form, null, 0, null, List.of(new Part(lines, List.of())), frame, region);
  }

  /** The same as furniture. */
  Passage asFurniture(Furniture.Reason why) {
    return new Passage(form, why, level, mark, parts, frame, region);
  }

  Passage asItem(int depth, PdfLine bullet) {
    return new Passage(Block.Form.ITEM, reason, depth, bullet, parts, frame, region);
  }

  Passage asParagraph() {
    return new Passage(Block.Form.PARAGRAPH, reason, level, mark, parts, frame, region);
  }

  /** This passage going on with another after that furniture. */
  Passage joined(List<Passage> between, Passage next) {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(next.parts.getFirst().lines(), between));
    all.addAll(next.parts.subList(1, next.parts.size()));
    return new Passage(form, reason, level, mark, all, frame, next.region);
  }

  Passage in(Frame other) {
    return new Passage(form, reason, level, mark, parts, other, region);
  }

  boolean isFurniture() {
    return reason != null;
  }

  boolean is(Block.Form other) {
    return form == other && reason == null;
  }

  PdfLine firstLine() {
    return parts.getFirst().lines().getFirst();
  }

  PdfLine lastLine() {
    return parts.getLast().lines().getLast();
  }

  int page() {
    return (mark == null ? firstLine() : mark).page();
  }

  List<PdfLine> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  /** Its words, lines joined by spaces: for looking at, not for keeping. */
  String text() {
    return lines().stream().map(PdfLine::text).collect(Collectors.joining(" "));
  }

  /** Length of its longest line in points. */
  double width() {
    return lines().stream().mapToDouble(line -> line.bounds().width()).max().orElse(0);
  }
}
