package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.search.Suggestion;

/**
 * What was typed so far may become.
 *
 * @param q     as typed
 * @param items best first
 */
record SuggestionsJson(String q, List<Item> items) {

  /**
   * A suggestion.
   *
   * @param kind  {@code phrase}, {@code abbreviation}, or the facet whose value it is
   * @param text  as shown
   * @param why   the other name that was typed; absent where the text itself was
   * @param total findings it leads to
   * @param apply the parameters of the search it leads to
   * @param url   of that search
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(String kind, String text, @Nullable String why, long total, Map<String, String> apply, String url) {

    static Item of(Suggestion suggestion) {
      Map<String, String> apply = new LinkedHashMap<>();
      suggestion.search().parameters().forEach((name, values) -> apply.put(name, values.getFirst()));
      return new Item(suggestion.kind(), suggestion.text(), suggestion.why(), suggestion.total(), apply,
          Links.search(suggestion.search()));
    }
  }

  static SuggestionsJson of(String typed, List<Suggestion> suggestions) {
    return new SuggestionsJson(typed, suggestions.stream().map(Item::of).toList());
  }

  /** The four-element array that browsers expect (OpenSearch suggestions); addresses begin at that origin. */
  List<Object> forBrowsers(String origin) {
    return List.of(q, items.stream().map(Item::text).toList(), items.stream().map(Item::kind).toList(),
        items.stream().map(item -> origin + item.url()).toList());
  }
}
