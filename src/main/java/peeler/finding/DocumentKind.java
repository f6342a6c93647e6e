package peeler.finding;

import java.util.Locale;
import java.util.Optional;

/** What sort of document a report is; it decides how the report is cut. */
enum DocumentKind {
  INSPECTION_REPORT, DIGEST, TRANSCRIPT, PRESS_RELEASE, NEWS_ARTICLE, LETTER, GRADE_REGISTER;

  /** In data, such as {@code inspection-report}. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<DocumentKind> of(String slug) {
    for (DocumentKind kind : values()) {
      if (kind.slug().equals(slug)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether it is running prose, cut by what its paragraphs say, not by headings. */
  boolean isProse() {
    return this == TRANSCRIPT || this == PRESS_RELEASE || this == NEWS_ARTICLE;
  }
}
