package peeler.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Finding;

/** Filters and counts by plain loops over all findings: what every engine's counts must equal. Knows no words. */
public final class NaiveSearch {

  private final List<Finding> findings;
  private final List<Facet> facets;

  public NaiveSearch(List<Finding> findings, List<Facet> facets) {
    this.findings = List.copyOf(findings);
    this.facets = List.copyOf(facets);
  }

  /** Findings that the filters of a search choose. */
  public List<Finding> matching(Search search) {
    return findings.stream().filter(chosenBy(search.filters())).filter(notLeftOutBy(search)).toList();
  }

  /** Findings by value of a facet, {@code none} included, its own selection ignored. */
  public Map<String, Long> counts(Search search, Facet facet) {
    Map<String, List<String>> others = new TreeMap<>(search.filters());
    others.remove(facet.name());
    Map<String, Long> counts = new TreeMap<>();
    findings.stream().filter(chosenBy(others)).filter(notLeftOutBy(search))
        .forEach(finding -> counts.merge(value(facet, finding), 1L, Long::sum));
    return counts;
  }

  private Predicate<Finding> chosenBy(Map<String, List<String>> filters) {
    return finding -> chosen(filters)
        .allMatch(facet -> filters.getOrDefault(facet.name(), List.of()).contains(value(facet, finding)));
  }

  private Predicate<Finding> notLeftOutBy(Search search) {
    return finding -> chosen(search.without())
        .noneMatch(facet -> search.without().getOrDefault(facet.name(), List.of()).contains(value(facet, finding)));
  }

  private Stream<Facet> chosen(Map<String, List<String>> filters) {
    return facets.stream().filter(facet -> filters.containsKey(facet.name()));
  }

  private static String value(Facet facet, Finding finding) {
    return Objects.requireNonNullElse(facet.value().apply(finding), Search.NONE);
  }
}
