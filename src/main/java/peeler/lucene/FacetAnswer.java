package peeler.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> others = new HashSet<>(counts.keySet());
    others.addAll(chosen);
    others.remove(Search.NONE);
    List<Answer.Count> values = new ArrayList<>();
    for (Facet.Value value : facet.values()) {
      if (others.remove(value.slug())) {
        values.add(count(value, chosen, counts));
      }
    }
    others.stream().sorted().forEach(slug -> values.add(count(new Facet.Value(slug, slug), chosen, counts)));
    return new Answer.Counts(facet, counts.getOrDefault(Search.NONE, 0L), values);
  }

  private static Answer.Count count(Facet.Value value, List<String> chosen, Map<String, Long> counts) {
    return new Answer.Count(value, counts.getOrDefault(value.slug(), 0L), chosen.contains(value.slug()));
  }
}
