package peeler.finding;

import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Area;

/**
 * What a heading or phrase says it is about.
 *
 * @param area    the canonical area, null for a name that is not in the vocabulary
 * @param key     the area's key within its cycle, or the folded name: sections with the same key share one grade
 * @param printed as the report prints it, null where it prints none
 * @param graded  whether the inspectorate grades it at all; an area that it never grades gets no grade from any sentence
 */
record AreaMatch(@Nullable Area area, String key, @Nullable String printed, boolean graded) {

  /** Whether two matches are of the same canonical area. */
  boolean isSameArea(AreaMatch other) {
    return area != null && area.equals(other.area);
  }
}
