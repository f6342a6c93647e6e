package peeler.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** An engine over a list: all words must stand in the finding as typed. */
final class TinyEngine implements SearchEngine {

  private final List<Finding> findings;
  private final List<Facet> facets;
  private final Generation generation;

  TinyEngine(List<Finding> findings, List<Facet> facets) {
    this.findings = findings;
    this.facets = facets;
    this.generation = new Generation(7, Instant.parse("2026-01-15T06:00:12Z"), "tiny-1", findings.size(), 3, 0,
        Map.of());
  }

  @Override
  public Answer answer(Search search) {
    List<Finding> all = matching(search, search.filters()).toList();
    List<Answer.Hit> hits = all.stream().skip((long) (search.page() - 1) * search.size()).limit(search.size())
        .map(finding -> hit(finding, search)).toList();
    long forces = all.stream().map(Finding::force).distinct().filter(force -> force != null).count();
    return new Answer(search, all.size(), forces, hits, facets.stream().map(facet -> counts(facet, search)).toList(),
        List.of(), generation);
  }

  @Override
  public Optional<Finding> finding(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  @Override
  public List<Finding> ofReport(String slug) {
    return findings.stream().filter(finding -> finding.document().slug().equals(slug)).toList();
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public void close() {}

  private Stream<Finding> matching(Search search, Map<String, List<String>> filters) {
    return findings.stream()
        .filter(finding -> words(search).stream().allMatch(word -> lower(finding.words()).contains(word)))
        .filter(finding -> facets.stream().allMatch(facet -> isChosen(facet, finding, filters)));
  }

  private static boolean isChosen(Facet facet, Finding finding, Map<String, List<String>> filters) {
    List<String> chosen = filters.getOrDefault(facet.name(), List.of());
    String value = facet.value().apply(finding);
    return chosen.isEmpty() || chosen.contains(value == null ? Search.NONE : value);
  }

  private Answer.Counts counts(Facet facet, Search search) {
    Map<String, List<String>> others = new LinkedHashMap<>(search.filters());
    others.remove(facet.name());
    List<Finding> counted = matching(search, others).toList();
    List<Answer.Count> values = new ArrayList<>();
    facet.values().forEach(value -> {
      long count = counted.stream().filter(finding -> value.slug().equals(facet.value().apply(finding))).count();
      boolean chosen = search.chosen(facet.name()).contains(value.slug());
      if (count > 0 || chosen) {
        values.add(new Answer.Count(value, count, chosen));
      }
    });
    return new Answer.Counts(facet, counted.stream().filter(finding -> facet.value().apply(finding) == null).count(),
        values);
  }

  private static Answer.Hit hit(Finding finding, Search search) {
    List<Answer.Mark> marks = words(search).stream().map(word -> mark(finding.text(), word))
        .filter(mark -> mark.start() >= 0).limit(1).toList();
    return new Answer.Hit(finding, List.of(new Answer.Snippet(finding.text(), 0, marks)),
        marks.isEmpty() ? List.of() : List.of("text"), marks.size(), null);
  }

  private static Answer.Mark mark(String text, String word) {
    int start = lower(text).indexOf(word);
    return new Answer.Mark(start, start + word.length());
  }

  private static List<String> words(Search search) {
    return Stream.of(lower(search.words()).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
