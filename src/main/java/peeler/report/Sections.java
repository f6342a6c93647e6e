package peeler.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a reader's blocks, in reading order, into sections: each heading opens a new one. */
final class Sections {

  private final List<Section> sections = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private @Nullable Block heading;
  private @Nullable String url;

  /** Adds the next block. */
  void add(Block block) {
    if (block.form() == Block.Form.HEADING) {
      close();
      heading = block;
    } else {
      body.add(block);
    }
  }

  /** States the address of the blocks that follow, null for none. */
  void from(@Nullable String address) {
    if (!java.util.Objects.equals(address, url)) {
      close();
      heading = null;
      url = address;
    }
  }

  /** All sections; this collector is spent. */
  List<Section> done() {
    close();
    return sections;
  }

  private void close() {
    if (heading != null || !body.isEmpty()) {
      sections.add(new Section(heading, body, url));
      body.clear();
      heading = null;
    }
  }
}
