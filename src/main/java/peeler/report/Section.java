package peeler.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A headed stretch of a report: a heading and what stands under it until the next heading of any level.
 *
 * @param heading the heading, null for what stands before the first
 * @param body    paragraphs, items and rows in reading order; no heading among them; may be empty
 * @param url     the most specific public address the source gives for this stretch, null where it gives none
 */
public record Section(@Nullable Block heading, List<Block> body, @Nullable String url) {

  public Section {
    body = List.copyOf(body);
  }
}
