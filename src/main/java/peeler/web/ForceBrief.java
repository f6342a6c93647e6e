package peeler.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Kind;

/**
 * What a force was told: its grades, and its causes of concern, recommendations, areas for improvement and innovative
 * practice. Page and JSON are made from this one.
 *
 * @param grades over the rounds
 * @param said   newest round first, within it by area in the inspectorate's order, most serious first
 * @param rounds of which the index holds anything on it, newest first, programmes outside PEEL last
 * @param book   the grades and numbers it is made from
 */
record ForceBrief(ForceGrades grades, List<Finding> said, List<Cycle> rounds, Gradebook book) {

  /** What a force has to answer for, and what others can learn from it. */
  static final List<Kind> KINDS = List.of(Kind.CAUSE_OF_CONCERN, Kind.RECOMMENDATION, Kind.AREA_FOR_IMPROVEMENT,
      Kind.INNOVATIVE_PRACTICE);

  private static final Comparator<Finding> ORDER = Comparator.comparingInt(ForceBrief::year).reversed()
      .thenComparingInt(ForceBrief::place).thenComparing(Finding::kind)
      .thenComparingInt(finding -> finding.source().start()).thenComparing(Finding::id);

  ForceBrief {
    said = List.copyOf(said);
    rounds = List.copyOf(rounds);
  }

  static ForceBrief of(Force force, Gradebook book, SearchEngine engine, List<Cycle> cycles) {
    List<Finding> said = new ArrayList<>();
    engine.export(search(force).filteredBy(Map.of(Judgments.FORCE, List.of(force.slug()), Judgments.KIND,
        KINDS.stream().map(Kind::slug).toList())), said::add);
    List<Cycle> held = cycles.stream().filter(cycle -> book.census().of(force, cycle).findings() > 0).toList();
    List<Cycle> rounds = Stream.concat(held.stream().filter(Cycle::isPeel).toList().reversed().stream(),
        held.stream().filter(cycle -> !cycle.isPeel())).toList();
    return new ForceBrief(ForceGrades.of(force, book), said.stream().sorted(ORDER).toList(), rounds, book);
  }

  /** All findings on a force. */
  static Search search(Force force) {
    return Search.everything().toggling(Judgments.FORCE, force.slug());
  }

  Force force() {
    return grades.force();
  }

  Holding in(Cycle cycle) {
    return book.census().of(force(), cycle);
  }

  long findings() {
    return book.census().findings(force());
  }

  private static int year(Finding finding) {
    Cycle cycle = finding.cycle();
    return cycle == null ? 0 : cycle.year();
  }

  private static int place(Finding finding) {
    Area area = finding.area();
    return area == null ? Integer.MAX_VALUE : area.order();
  }
}
