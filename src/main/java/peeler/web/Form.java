package peeler.web;

import java.util.Collection;
import java.util.Locale;

/** In which form the index holds a round of a force, the inspectorate's own words first. */
enum Form {
  /** The inspectorate's report. */
  REPORT("Report"),
  /** A report restated in our own words. */
  DIGEST("Digest"),
  /** A transcript, a press release, a letter or an article, but no report. */
  OTHER("Other document"),
  /** Nothing but grades from the grade register. */
  REGISTER("Register only"),
  /** Nothing. */
  NONE("Not in the index");

  private final String words;

  Form(String words) {
    this.words = words;
  }

  /** As shown. */
  String words() {
    return words;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The best form among documents. */
  static Form of(Collection<HeldDocument> documents) {
    return documents.stream().map(document -> of(document.kind())).min(Enum::compareTo).orElse(NONE);
  }

  private static Form of(String kind) {
    return switch (kind) {
      case "inspection-report" -> REPORT;
      case "digest" -> DIGEST;
      case "grade-register" -> REGISTER;
      default -> OTHER;
    };
  }
}
