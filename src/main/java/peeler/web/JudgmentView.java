package peeler.web;

import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Cycle;

/**
 * How a finding's area was judged, now and before. A grade of another scale is never set beside it.
 *
 * @param now     in the finding's own round
 * @param before  in the newest earlier round of the same scale, null for none
 * @param caution what to bear in mind when reading both, or why the earlier grade is not shown; empty for nothing
 */
public record JudgmentView(Judged now, @Nullable Judged before, String caution) {

  /**
   * A judgment.
   *
   * @param area  what was judged
   * @param round in which
   * @param grade how
   * @param href  of the finding that states it
   */
  public record Judged(String area, String round, GradeView grade, String href) {

    static @Nullable Judged of(@Nullable Finding judgment) {
      Cycle cycle = judgment == null ? null : judgment.cycle();
      GradeView grade = judgment == null ? null : GradeView.of(judgment);
      return judgment == null || cycle == null || grade == null
          ? null
          : new Judged(Described.area(judgment), cycle.name(), grade, Links.finding(judgment.id()));
    }
  }

  /** Null where the area was not graded. */
  static @Nullable JudgmentView of(Judgments.@Nullable AreaGrade grade) {
    Judged now = grade == null ? null : Judged.of(grade.judgment());
    if (grade == null || now == null) {
      return null;
    }
    Judged before = Judged.of(grade.previous());
    Comparability comparability = grade.comparability().orElse(null);
    if (before == null || comparability == null) {
      return new JudgmentView(now, null, "");
    }
    return comparability.comparable()
        ? new JudgmentView(now, before, comparability.caution())
        : new JudgmentView(now, null, "It was graded in " + before.round() + " too, on another scale: "
            + comparability.caution() + " The two grades are not set side by side.");
  }
}
