package peeler.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;

/** Puts counts into the facets' own order. */
final class FacetAnswer {

  private FacetAnswer() {}

  static List<Answer.Counts> of(List<Facet> facets, Search search, FacetCounting counts) {
    return facets.stream().map(facet -> of(facet, search.chosen(facet.name()), counts.of(facet))).toList();
  }

  private static Answer.Counts of(Facet facet, List<String> chosen, Map<String, Long> counts) {
    Set<String> order = new LinkedHashSet<>(facet.values().stream().map(Facet.Value::slug).toList());
    order.addAll(new TreeSet<>(counts.keySet()));
    order.addAll(chosen);
    order.remove(Search.NONE);
    List<Answer.Count> values = new ArrayList<>();
    for (String slug : order) {
      long count = counts.getOrDefault(slug, 0L);
      if (count > 0 || chosen.contains(slug)) {
        values.add(new Answer.Count(new Facet.Value(slug, facet.label(slug)), count, chosen.contains(slug)));
      }
    }
    return new Answer.Counts(facet, counts.getOrDefault(Search.NONE, 0L), values);
  }
}
