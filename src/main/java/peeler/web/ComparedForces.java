package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/** Makes the rounds of two compared forces. */
final class ComparedForces {

  private ComparedForces() {}

  /** Newest first. */
  static List<CompareView.Round> rounds(AreaComparison comparison, Inspectorate inspectorate) {
    List<CompareView.Round> rounds = new ArrayList<>();
    for (AreaComparison.Round round : comparison.rounds()) {
      List<CompareView.Side> sides = round.sides().stream()
          .map(side -> side(side, round.cycle(), comparison, inspectorate)).toList();
      rounds.add(new CompareView.Round(round.cycle().name(), sides, comparison.caution(rounds.size()),
          wordByWord(round)));
    }
    return rounds;
  }

  private static CompareView.Side side(AreaComparison.Side side, Cycle cycle, AreaComparison comparison,
      Inspectorate inspectorate) {
    Finding judgment = side.judgment();
    List<CompareView.Said> findings = side.findings().stream()
        .map(finding -> new CompareView.Said(Tag.of(finding, inspectorate),
            new Link(Links.finding(finding.id()), CardView.title(finding))))
        .toList();
    return new CompareView.Side(side.force().name(), judgment == null ? null : GradeView.of(judgment),
        judgment == null ? "" : Links.finding(judgment.id()), findings,
        side.total() == 0
            ? null
            : new Link(Links.search(comparison.all(side.force(), cycle)),
                English.count(side.total(), "finding", "findings")));
  }

  private static @Nullable String wordByWord(AreaComparison.Round round) {
    List<Finding> judgments = round.sides().stream()
        .flatMap(side -> Stream.ofNullable(side.judgment())).distinct().toList();
    return judgments.size() < round.sides().size() ? null : Links.compare(new Comparing.Findings(judgments));
  }
}
