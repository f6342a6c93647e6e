package peeler.web;

import java.util.List;
import peeler.search.Answer;
import peeler.search.Search;

/**
 * Counts of one facet.
 *
 * @param label                      as shown
 * @param mode                       how several values of it go together
 * @param countsIgnoreOwnSelection   each count is the total that choosing this value alone would give
 * @param truncated                  whether values are left out; never
 * @param missing                    findings without a value
 * @param values                     in the order in which they are shown
 */
public record FacetJson(String label, String mode, boolean countsIgnoreOwnSelection, boolean truncated, long missing,
    List<Value> values) {

  /** Count of one value, and the search with it chosen or not chosen. */
  public record Value(String value, String label, long count, boolean selected, String toggleUrl) {}

  static FacetJson of(Answer.Counts counts, Search search) {
    String facet = counts.facet().name();
    ToggleAddresses toggles = new ToggleAddresses(search, facet);
    List<Value> values = counts.values().stream().map(count -> new Value(count.value().slug(), count.value().label(),
        count.count(), count.selected(), toggles.of(count.value().slug()))).toList();
    return new FacetJson(counts.facet().label(), "or", true, false, counts.missing(), values);
  }
}
