package peeler.vocabulary;

import java.util.Optional;

/** What sort of finding a passage is, most serious first. The names an inspectorate prints are in {@code kinds.csv}. */
public enum Kind {
  CAUSE_OF_CONCERN, RECOMMENDATION, AREA_FOR_IMPROVEMENT,
  /** Innovative, promising or notable practice. */
  INNOVATIVE_PRACTICE,
  /** A sentence or row that states the grade of an area. */
  JUDGMENT, MAIN_FINDING,
  /** The HM Inspector's own words: observations, summary, transcript, quoted statement. */
  OBSERVATION,
  /** Summaries, assessments, method, text about all forces. */
  NARRATIVE,
  /** A newspaper's account; words of others. */
  REPORTED;

  private final String slug = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

  /** The stable name in addresses and data, such as {@code area-for-improvement}. */
  public String slug() {
    return slug;
  }

  /** The kind of that slug, if there is one. */
  public static Optional<Kind> of(String slug) {
    for (Kind kind : values()) {
      if (kind.slug.equals(slug)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
