package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.Similar;

/**
 * A finding with what stands around it.
 *
 * @param finding         the finding
 * @param context         the paragraphs before and after it in its report
 * @param judgment        the grade of its area, null where ungraded
 * @param siblings        ids of the other findings of its report about the same area
 * @param recommendations ids of those that belong to it
 * @param previous        id of the finding before it in its report, null for the first
 * @param next            id of the finding after it, null for the last
 * @param similar         findings like it, those of other forces first
 * @param citation        how to cite it
 * @param index           the generation it was read from
 */
record FindingAnswerJson(FindingJson finding, Context context, @Nullable JudgmentJson judgment, List<String> siblings,
    List<String> recommendations, @Nullable String previous, @Nullable String next, List<Like> similar,
    Citation citation, IndexJson index) {

  /** The paragraphs before and after; null at the edges of the report. */
  record Context(@Nullable String before, @Nullable String after) {}

  /** A finding like it, with the telling words that both have. */
  record Like(String id, @Nullable String force, List<String> shared) {

    static Like of(Similar similar) {
      return new Like(similar.finding().id(), FindingJson.of(similar.finding()).force(), similar.shared());
    }
  }

  /** How to cite a finding. */
  record Citation(String plain) {}

  /** The grade of the finding's area and the one before it, which is there only where the index holds one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record JudgmentJson(String id, @Nullable String grade, @Nullable String previousGrade, @Nullable String previousCycle,
      @Nullable Boolean comparable, @Nullable String caution) {

    static @Nullable JudgmentJson of(Judgments.@Nullable AreaGrade grade) {
      if (grade == null) {
        return null;
      }
      Finding before = grade.previous();
      FindingJson previous = before == null ? null : FindingJson.of(before);
      return new JudgmentJson(grade.judgment().id(), FindingJson.of(grade.judgment()).grade(),
          previous == null ? null : previous.grade(), previous == null ? null : previous.cycle(),
          grade.comparability().map(Comparability::comparable).orElse(null),
          grade.comparability().map(Comparability::caution).filter(caution -> !caution.isEmpty()).orElse(null));
    }
  }

  static FindingAnswerJson of(Finding finding, Surroundings around, Generation generation) {
    return new FindingAnswerJson(FindingJson.of(finding), new Context(nullIfEmpty(around.before()),
        nullIfEmpty(around.after())), JudgmentJson.of(around.grade()), ids(around.siblings()),
        ids(around.recommendations()), id(around.previous()), id(around.next()),
        around.similar().stream().map(Like::of).toList(), new Citation(Described.citation(finding)),
        IndexJson.of(generation));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  private static @Nullable String id(@Nullable Finding finding) {
    return finding == null ? null : finding.id();
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
