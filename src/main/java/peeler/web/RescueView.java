package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/**
 * What helps where nothing was found.
 *
 * @param wider   wider searches that find something, with what they find
 * @param unknown words that stand in no finding
 * @param absent  what was asked for and is not in the index, such as "PEEL 2021/22 of Kent Police"
 */
public record RescueView(List<Wider> wider, List<String> unknown, List<String> absent) {

  /** Each costs a search. */
  private static final int MOST = 6;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  /** A word without any sign of the query language. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");
  private static final List<String> OPERATORS = List.of("OR", "NOT");
  /** All words must be there with it, as without. */
  private static final String AND = "AND";

  /**
   * A wider search.
   *
   * @param link  to it
   * @param count what it finds
   */
  public record Wider(Link link, String count) {}

  /** Where something was found there is nothing to help with. */
  static RescueView of(Answer answer, SearchEngine engine) {
    return answer.total() > 0
        ? new RescueView(List.of(), List.of(), List.of())
        : new RescueView(wider(answer, engine), unknown(answer.search(), engine), absent(answer, engine));
  }

  private static List<Wider> wider(Answer answer, SearchEngine engine) {
    return wider(answer).entrySet().stream().limit(MOST)
        .map(wider -> new Wider(new Link(Links.search(wider.getValue()), wider.getKey()),
            English.count(engine.answer(wider.getValue()).total(), "finding", "findings")))
        .filter(wider -> !wider.count().startsWith("0 ")).toList();
  }

  private static Map<String, Search> wider(Answer answer) {
    Search search = answer.search();
    Map<String, Search> wider = new LinkedHashMap<>();
    List<String> words = plainWords(search.words());
    if (words.size() > 1) {
      wider.put("Any of the words instead of all", search.forWords(String.join(" OR ", words)));
    }
    for (String facet : search.filters().keySet()) {
      wider.put("Remove " + label(answer, facet), without(search, List.of(facet)));
    }
    if (search.filters().size() > 1) {
      wider.put("Remove all filters", search.filteredBy(Map.of()));
    }
    if (!search.words().isBlank() && !search.filters().isEmpty()) {
      wider.put("Keep the filters, remove the words", search.forWords(""));
    }
    return wider;
  }

  private static Search without(Search search, List<String> facets) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(search.filters());
    fewer.keySet().removeAll(facets);
    return search.filteredBy(fewer);
  }

  private static String label(Answer answer, String facet) {
    return Facets.named(facets(answer), facet).map(each -> each.label() + ": "
        + String.join(" or ", answer.search().chosen(facet).stream().map(each::label).toList())).orElse(facet);
  }

  /** The words that must all be there, none where they are more than that: then it is not ours to take them apart. */
  private static List<String> plainWords(String typed) {
    List<String> words = SPACE.splitAsStream(typed).filter(word -> !word.isEmpty() && !word.equals(AND))
        .distinct().toList();
    boolean plain = words.stream().allMatch(word -> PLAIN.matcher(word).matches() && !OPERATORS.contains(word));
    return plain ? words : List.of();
  }

  private static List<String> unknown(Search search, SearchEngine engine) {
    return plainWords(search.words()).stream().limit(MOST)
        .filter(word -> engine.answer(Search.everything().forWords('"' + word + '"')).total() == 0).toList();
  }

  /** Chosen forces of which a chosen round holds nothing at all. */
  private static List<String> absent(Answer answer, SearchEngine engine) {
    Search search = answer.search();
    return search.chosen(Judgments.FORCE).stream().flatMap(force -> search.chosen(Judgments.CYCLE).stream()
        .map(cycle -> Map.of(Judgments.FORCE, List.of(force), Judgments.CYCLE, List.of(cycle)))).limit(MOST)
        .filter(chosen -> engine.answer(Search.everything().filteredBy(chosen)).total() == 0)
        .map(chosen -> shown(answer, chosen, Judgments.CYCLE) + " of " + shown(answer, chosen, Judgments.FORCE))
        .toList();
  }

  private static String shown(Answer answer, Map<String, List<String>> chosen, String facet) {
    return Stream.ofNullable(chosen.get(facet)).flatMap(List::stream)
        .map(value -> Facets.named(facets(answer), facet).map(each -> each.label(value)).orElse(value))
        .findFirst().orElse("");
  }

  private static List<Facet> facets(Answer answer) {
    return new ArrayList<>(answer.facets().stream().map(Answer.Counts::facet).toList());
  }
}
