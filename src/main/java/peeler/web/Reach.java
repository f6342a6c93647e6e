package peeler.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * How many forces a search reaches in each round: those with at least one finding that matches, of those on which the
 * index holds anything in that round. A choice of rounds in the search does not count; one of forces or regions does,
 * for both numbers. Costs a search for each round.
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

  static Reach of(Search search, SearchEngine engine, Gradebook book) {
    List<Round> rounds = new ArrayList<>();
    for (Cycle cycle : book.rounds()) {
      Search within = in(search, cycle);
      long searched = book.everyForce().stream().filter(force -> isSearched(force, search))
          .filter(force -> book.census().of(force, cycle).findings() > 0).count();
      rounds.add(new Round(cycle, engine.answer(within).forces(), searched, within));
    }
    return new Reach(rounds);
  }

  private static Search in(Search search, Cycle cycle) {
    Map<String, List<String>> filters = new HashMap<>(search.filters());
    filters.put(Judgments.CYCLE, List.of(cycle.slug()));
    return search.filteredBy(filters);
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
