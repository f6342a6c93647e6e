package peeler.web;

import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Cycle;

/**
 * The grade of a finding's area.
 *
 * @param tag   the grade
 * @param basis where it comes from, in words
 * @param scale number of grades in the scale of its round, in words; empty where the round is not known
 */
public record GradeView(Tag tag, String basis, String scale) {

  /** The grade of a finding, null where it has none. */
  static @Nullable GradeView of(Finding finding) {
    var grade = finding.grade();
    var basis = finding.basis();
    return grade == null || basis == null
        ? null
        : new GradeView(new Tag(grade.slug(), grade.name()), words(basis), scale(finding.cycle()));
  }

  /** Where a grade comes from, in words. */
  static String words(Finding.GradeBasis basis) {
    return switch (basis) {
      case STATED -> "stated in this passage";
      case SECTION -> "grade of its section";
      case REGISTER -> "from the grade register";
    };
  }

  private static String scale(@Nullable Cycle cycle) {
    return cycle == null ? "" : cycle.tiers() + "-grade scale";
  }
}
