package peeler.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Kind;

/**
 * What is said of two forces in one area, round by round.
 *
 * @param area   in which
 * @param forces in the order asked for
 * @param rounds in which anything is said of either, newest first
 */
record AreaComparison(Area area, List<Force> forces, List<Round> rounds) {

  /** Findings listed of one force in one round: the most serious ones; the others are a click away. */
  private static final int LISTED = 5;

  /**
   * One inspection round.
   *
   * @param cycle which
   * @param sides what is said of each force, in the order of the forces
   */
  record Round(Cycle cycle, List<Side> sides) {}

  /**
   * What is said of one force in a round.
   *
   * @param force    which
   * @param judgment that grades the area, null for none
   * @param findings the most serious ones, judgments left out
   * @param total    of all findings, judgments too
   */
  record Side(Force force, @Nullable Finding judgment, List<Finding> findings, long total) {}

  /** Cost: all findings of each force in that area are read. */
  static AreaComparison of(Comparing.Forces asked, SearchEngine engine) {
    Map<Cycle, List<Side>> rounds = new LinkedHashMap<>();
    List<Map<Cycle, List<Finding>>> said = asked.forces().stream().map(force -> said(force, asked.area(), engine))
        .toList();
    said.stream().flatMap(byRound -> byRound.keySet().stream()).distinct()
        .sorted(Comparator.comparingInt(Cycle::year).reversed())
        .forEach(cycle -> rounds.put(cycle, sides(asked.forces(), cycle, said)));
    return new AreaComparison(asked.area(), asked.forces(),
        rounds.entrySet().stream().map(round -> new Round(round.getKey(), round.getValue())).toList());
  }

  private static List<Side> sides(List<Force> forces, Cycle cycle, List<Map<Cycle, List<Finding>>> said) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < forces.size(); i++) {
      List<Finding> all = said.get(i).getOrDefault(cycle, List.of());
      sides.add(new Side(forces.get(i), Judgments.first(all).orElse(null),
          all.stream().filter(finding -> finding.kind() != Kind.JUDGMENT).limit(LISTED).toList(), all.size()));
    }
    return sides;
  }

  /** Findings of a force in an area by round, most serious first. */
  private static Map<Cycle, List<Finding>> said(Force force, Area area, SearchEngine engine) {
    Map<Cycle, List<Finding>> byRound = new LinkedHashMap<>();
    Search search = Search.everything().filteredBy(filters(force, area)).sortedBy(Search.Sort.SEVERITY);
    engine.export(search, finding -> {
      Cycle cycle = finding.cycle();
      if (cycle != null) {
        byRound.computeIfAbsent(cycle, any -> new ArrayList<>()).add(finding);
      }
    });
    return byRound;
  }

  private static Map<String, List<String>> filters(Force force, Area area) {
    return Map.of(Judgments.FORCE, List.of(force.slug()), Judgments.AREA, List.of(area.slug()));
  }

  /** All that is said of a force in this area in a round. */
  Search all(Force force, Cycle cycle) {
    Map<String, List<String>> filters = new LinkedHashMap<>(filters(force, area));
    filters.put(Judgments.CYCLE, List.of(cycle.slug()));
    return Search.everything().filteredBy(filters);
  }

  /** What to bear in mind when reading a round's grades beside those of the round after it; empty for nothing. */
  String caution(int round) {
    return round == 0 ? "" : Comparability.of(rounds.get(round - 1).cycle(), rounds.get(round).cycle()).caution();
  }
}
