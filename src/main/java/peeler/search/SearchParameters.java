package peeler.search;

import java.util.List;
import java.util.Map;
import peeler.finding.Facet;

/** Reads a {@link Search} from parameters: the one parser for page, JSON, feed, export and command line. */
public final class SearchParameters {

  private final List<Facet> facets;

  public SearchParameters(List<Facet> facets) {
    this.facets = List.copyOf(facets);
  }

  /**
   * What was read.
   *
   * @param search   the search that the readable part makes
   * @param problems what was wrong, in the order of the parameters; a strict caller throws, a lenient one shows them
   */
  public record Parsed(Search search, List<Problem> problems) {}

  /** Reads parameters as they come, each with all its values; never throws. */
  public Parsed parse(Map<String, List<String>> parameters) {
    Map<String, List<String>> chosen = new java.util.LinkedHashMap<>();
    facets.forEach(facet -> chosen.put(facet.name(), parameters.getOrDefault(facet.name(), List.of())));
    return new Parsed(Search.everything().filteredBy(chosen), List.of());
  }
}
