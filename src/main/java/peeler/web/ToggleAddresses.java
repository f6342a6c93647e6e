package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import peeler.search.Search;

/**
 * Addresses of one search with a value of a facet chosen that was not, or not chosen that was: what
 * {@code Links.searchJson(search.toggling(facet, value))} gives, but made from two constant ends. An answer has over a
 * hundred of them, which took half of the time of writing it.
 */
final class ToggleAddresses {

  private final String facet;
  private final List<String> chosen;
  private final String before;
  private final String after;

  ToggleAddresses(Search search, String facet) {
    this.facet = facet;
    this.chosen = search.chosen(facet);
    StringJoiner head = new StringJoiner("&");
    StringJoiner tail = new StringJoiner("&");
    Search first = search.onPage(1);
    for (Map.Entry<String, List<String>> parameter : first.parameters().entrySet()) {
      String name = parameter.getKey();
      boolean isBefore = name.equals("q") || (first.filters().containsKey(name) && name.compareTo(facet) < 0);
      if (!name.equals(facet)) {
        parameter.getValue().forEach(value -> (isBefore ? head : tail).add(Links.pair(name, value)));
      }
    }
    this.before = head.toString();
    this.after = tail.toString();
  }

  /** The address with that value the other way. */
  String of(String value) {
    List<String> values = new ArrayList<>(chosen);
    if (!values.remove(value)) {
      values.add(value);
      values.sort(null);
    }
    StringJoiner query = new StringJoiner("&", Links.SEARCH_JSON + "?", "").setEmptyValue(Links.SEARCH_JSON);
    if (!before.isEmpty()) {
      query.add(before);
    }
    values.forEach(one -> query.add(Links.pair(facet, one)));
    if (!after.isEmpty()) {
      query.add(after);
    }
    return query.toString();
  }
}
