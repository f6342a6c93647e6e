package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/**
 * What one step less would find, for a search that finds nothing.
 *
 * @param link  the wider search
 * @param count what it finds
 */
public record RescueView(Link link, String count) {

  /** Each costs a search. */
  private static final int MOST = 6;

  /** The wider searches that find something. */
  static List<RescueView> of(Answer answer, SearchEngine engine) {
    return wider(answer).entrySet().stream().limit(MOST)
        .map(wider -> new RescueView(new Link(Links.search(wider.getValue()), wider.getKey()),
            total(engine, wider.getValue())))
        .filter(rescue -> !rescue.count().startsWith("0 ")).toList();
  }

  private static String total(SearchEngine engine, Search search) {
    return English.count(engine.answer(search).total(), "finding", "findings");
  }

  private static Map<String, Search> wider(Answer answer) {
    Search search = answer.search();
    Map<String, Search> wider = new LinkedHashMap<>();
    for (String facet : search.filters().keySet()) {
      Map<String, List<String>> fewer = new LinkedHashMap<>(search.filters());
      fewer.remove(facet);
      wider.put("Remove " + label(answer, facet), search.filteredBy(fewer));
    }
    if (search.filters().size() > 1) {
      wider.put("Remove all filters", search.filteredBy(Map.of()));
    }
    if (!search.words().isBlank() && !search.filters().isEmpty()) {
      wider.put("Keep the filters, remove the words", search.forWords(""));
    }
    return wider;
  }

  private static String label(Answer answer, String facet) {
    List<String> labels = new ArrayList<>();
    answer.facets().stream().map(Answer.Counts::facet).filter(each -> each.name().equals(facet)).forEach(each -> {
      labels.add(each.label() + ":");
      labels.add(String.join(" or ", answer.search().chosen(facet).stream().map(each::label).toList()));
    });
    return String.join(" ", labels);
  }
}
