package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.NearestName;
import peeler.search.Problem;

/**
 * Which facets a client wants counted, from the parameter {@code facets}: repeated, one name each, or {@code none}. All
 * where nothing is said. It changes the answer's form and not what is found, so it is no part of the search.
 *
 * @param names  of the facets wanted
 * @param all    whether that is all
 * @param others the other parameters, and what was wrong with this one
 */
record FacetChoice(List<String> names, boolean all, Parameters others) {

  private static final String NAME = "facets";
  private static final String NONE = "none";

  static FacetChoice of(Parameters given, List<Facet> facets) {
    Map<String, List<String>> others = new LinkedHashMap<>(given.values());
    List<String> names = Optional.ofNullable(others.remove(NAME)).orElse(List.of()).stream()
        .filter(name -> !name.isBlank()).distinct().sorted().toList();
    List<Problem> problems = new ArrayList<>(given.problems());
    names.stream().filter(name -> !name.equals(NONE) && Facets.named(facets, name).isEmpty())
        .forEach(name -> problems.add(unknown(name, facets)));
    return new FacetChoice(names, names.isEmpty(), new Parameters(others, problems));
  }

  boolean holds(Facet facet) {
    return all || names.contains(facet.name());
  }

  /** An address with this choice. */
  String added(String address) {
    StringBuilder added = new StringBuilder(address);
    names.forEach(name -> added.append(added.indexOf("?") < 0 ? '?' : '&').append(NAME).append('=').append(name));
    return added.toString();
  }

  private static Problem unknown(String name, List<Facet> facets) {
    List<String> known = facets.stream().map(Facet::name).toList();
    return Problem.of("unknown-value", NAME, "facets names facets: " + String.join(", ", known) + ", or none.",
        NearestName.of(name, known).orElse(null));
  }
}
