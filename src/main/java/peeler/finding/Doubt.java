package peeler.finding;

import org.jspecify.annotations.Nullable;

/**
 * What was not understood, or is less than certain, in a report.
 *
 * @param kind  what sort of doubt
 * @param what  one sentence for the person who checks it, with the words concerned
 * @param start UTF-16 offset in the report's text of what it is about, -1 for the whole report
 * @param page  page of it, 0 where unknown
 * @param finding id of the finding it is about, null for none
 */
public record Doubt(Kind kind, String what, int start, int page, @Nullable String finding) {

  /** Sorts of doubt, for the tally. */
  public enum Kind {
    FORCE_UNKNOWN, CYCLE_UNKNOWN, AREA_UNKNOWN, KIND_UNCERTAIN, GRADE_UNCERTAIN, GRADE_COUNT_MISMATCH, BOX_COUNT_MISMATCH, DATE_UNCERTAIN, READING;

    /** As shown, such as "area unknown". */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
