package peeler.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;

/**
 * The chosen values of one facet, each a link to the search without it.
 *
 * @param label the facet's
 * @param chips the values; read with "or" between them
 */
public record ChipsView(String label, List<Link> chips) {

  /** The chosen values of all facets, then those left out. */
  static List<ChipsView> of(Answer answer) {
    List<ChipsView> groups = new ArrayList<>();
    List<Facet> facets = answer.facets().stream().map(Answer.Counts::facet).toList();
    facets.forEach(facet -> add(groups, facet.label(), chosen(facet, answer.search())));
    facets.forEach(facet -> add(groups, facet.label(), leftOut(facet, answer.search())));
    return groups;
  }

  private static void add(List<ChipsView> groups, String label, List<Link> chips) {
    if (!chips.isEmpty()) {
      groups.add(new ChipsView(label, chips));
    }
  }

  private static List<Link> chosen(Facet facet, Search search) {
    return search.chosen(facet.name()).stream()
        .map(value -> new Link(Links.search(search.toggling(facet.name(), value)), label(facet, value))).toList();
  }

  private static List<Link> leftOut(Facet facet, Search search) {
    return search.without().getOrDefault(facet.name(), List.of()).stream()
        .map(value -> new Link(Links.search(allowing(search, facet.name(), value)), "not " + label(facet, value)))
        .toList();
  }

  private static Search allowing(Search search, String facet, String value) {
    Map<String, List<String>> without = new HashMap<>(search.without());
    without.computeIfPresent(facet,
        (any, values) -> values.stream().filter(other -> !other.equals(value)).toList());
    return search.leavingOut(without);
  }

  private static String label(Facet facet, String value) {
    return value.equals(Search.NONE) ? "Not stated" : facet.label(value);
  }
}
