package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;

/** A heading and what stands under it, while the outline of a report is being drawn. */
final class Passage {

  private final AreaSection section;
  private final @Nullable Block heading;
  private final @Nullable Label label;
  private final int labelAt;
  private final boolean intro;
  private final @Nullable String url;
  private final List<Block> body = new ArrayList<>();

  /**
   * A passage without words under its heading yet.
   *
   * @param section what it stands in
   * @param heading its own, null for a passage without one
   * @param label   the last one before it in its section, null for none
   * @param labelAt where that label stands in the text, -1 for none
   * @param intro   whether it stands directly under the section's title
   * @param url     public address of its stretch, null for none
   */
  Passage(AreaSection section, @Nullable Block heading, @Nullable Label label, int labelAt, boolean intro,
      @Nullable String url) {
    this.section = section;
    this.heading = heading;
    this.label = label;
    this.labelAt = labelAt;
    this.intro = intro;
    this.url = url;
  }

  AreaSection section() {
    return section;
  }

  @Nullable
  Block heading() {
    return heading;
  }

  @Nullable
  Label label() {
    return label;
  }

  int labelAt() {
    return labelAt;
  }

  boolean intro() {
    return intro;
  }

  @Nullable
  String url() {
    return url;
  }

  /** Its paragraphs, items and rows, in order; more may be added. */
  List<Block> body() {
    return body;
  }

  boolean isEmpty() {
    return heading == null && body.isEmpty();
  }

  int page() {
    return heading == null ? body.getFirst().layout().page() : heading.layout().page();
  }

  /** Page of its last block. */
  int lastPage() {
    return body.isEmpty() ? page() : body.getLast().layout().page();
  }

  /** The number of the box it stands in, 0 for none. */
  int frame() {
    return body.isEmpty() ? (heading == null ? 0 : heading.layout().frame()) : body.getFirst().layout().frame();
  }

  /** Longest line of its body in points, 0 where unknown. */
  double width() {
    return body.stream().mapToDouble(block -> block.layout().width()).max().orElse(0);
  }
}
