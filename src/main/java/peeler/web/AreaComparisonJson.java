package peeler.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.vocabulary.Force;

/**
 * Two forces in one area, side by side.
 *
 * @param area   slug
 * @param forces slugs, in the order asked for
 * @param rounds newest first
 * @param index  the generation they were read from
 */
record AreaComparisonJson(String area, List<String> forces, List<Round> rounds, IndexJson index) {

  /** A round; {@code caution} is about its grades beside those of the round after it, null for none. */
  record Round(String cycle, List<Side> sides, @Nullable String caution) {}

  /** What is said of one force: grade and the id of the judgment, null where ungraded; the most serious findings. */
  record Side(String force, @Nullable String grade, @Nullable String judgment, long total, List<Said> findings) {}

  /** A finding. */
  record Said(String id, String kind, String heading) {

    static Said of(Finding finding) {
      return new Said(finding.id(), finding.kind().slug(), CardView.title(finding));
    }
  }

  static AreaComparisonJson of(AreaComparison comparison, Generation generation) {
    List<Round> rounds = new ArrayList<>();
    for (AreaComparison.Round round : comparison.rounds()) {
      String caution = comparison.caution(rounds.size());
      rounds.add(new Round(round.cycle().slug(), round.sides().stream().map(AreaComparisonJson::side).toList(),
          caution.isEmpty() ? null : caution));
    }
    return new AreaComparisonJson(comparison.area().slug(), comparison.forces().stream().map(Force::slug).toList(),
        rounds, IndexJson.of(generation));
  }

  private static Side side(AreaComparison.Side side) {
    Finding judgment = side.judgment();
    return new Side(side.force().slug(), judgment == null ? null : FindingJson.of(judgment).grade(),
        judgment == null ? null : judgment.id(), side.total(), side.findings().stream().map(Said::of).toList());
  }
}
