package peeler.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.Search.Sort;
import peeler.search.SearchEngine;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * How many forces a search reaches in each round: those with at least one finding that matches, of those on which the
 * index holds anything in that round. A choice of rounds in the search does not count; one of forces or regions does,
 * for both numbers. Costs a search for each round in which anything matches.
 */
record Reach(List<Round> rounds) {

  private static final String REGION = "region";

  /**
   * A round.
   *
   * @param forces with at least one match
   * @param of     forces that were searched
   * @param search that finds the matches
   */
  record Round(Cycle cycle, long forces, long of, Search search) {}

  Reach {
    rounds = List.copyOf(rounds);
  }

  /** Of the search that was answered. */
  static Reach of(Answer answer, SearchEngine engine, Gradebook book) {
    Search search = answer.search();
    Set<String> matched = matched(answer);
    List<Round> rounds = new ArrayList<>();
    for (Cycle cycle : book.rounds()) {
      Search within = in(search, cycle);
      long searched = book.everyForce().stream().filter(force -> isSearched(force, search))
          .filter(force -> book.census().of(force, cycle).findings() > 0).count();
      long forces = matched.contains(cycle.slug()) ? engine.answer(counting(within)).forces() : 0;
      rounds.add(new Round(cycle, forces, searched, within));
    }
    return new Reach(rounds);
  }

  /** Whether there is one to show: not where findings were taken that have some of the words only, without being asked. */
  static boolean isOf(Answer answer) {
    boolean asked = answer.search().match() != Search.Match.ALL;
    return answer.total() > 0 && (asked || answer.hits().stream().allMatch(hit -> hit.missing().isEmpty()));
  }

  /** The rounds in which anything matches: an engine that finds nothing would go on with fewer words. */
  private static Set<String> matched(Answer answer) {
    return answer.facets().stream().filter(counts -> counts.facet().name().equals(Judgments.CYCLE))
        .flatMap(counts -> counts.values().stream()).filter(count -> count.count() > 0)
        .map(count -> count.value().slug()).collect(Collectors.toSet());
  }

  private static Search in(Search search, Cycle cycle) {
    Map<String, List<String>> filters = new HashMap<>(search.filters());
    filters.put(Judgments.CYCLE, List.of(cycle.slug()));
    return search.filteredBy(filters);
  }

  /** For the numbers alone. */
  private static Search counting(Search search) {
    return search.sortedBy(Sort.NEWEST).ofSize(1);
  }

  private static boolean isSearched(Force force, Search search) {
    return allows(search, Judgments.FORCE, force.slug()) && allows(search, REGION, force.region());
  }

  private static boolean allows(Search search, String facet, String value) {
    List<String> chosen = search.chosen(facet);
    return (chosen.isEmpty() || chosen.contains(value))
        && !search.without().getOrDefault(facet, List.of()).contains(value);
  }
}
