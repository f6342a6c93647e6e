package peeler.finding;

import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.vocabulary.Force;

/**
 * A stretch of a report about one area, or the inspector's observations, or text that is about no single area.
 *
 * @param order  0 is the first in the report
 * @param title  its heading, null for what stands before the first
 * @param area   what it is about
 * @param holds  {@code area}, {@code summary}, {@code observation} or {@code method}
 * @param force  whom it is about where the report is about several forces, else null
 */
record AreaSection(int order, @Nullable Block title, AreaMatch area, String holds, @Nullable Force force) {

  boolean isArea() {
    return holds.equals("area");
  }
}
