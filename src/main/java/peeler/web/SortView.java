package peeler.web;

import java.util.ArrayList;
import java.util.List;
import peeler.search.Search;
import peeler.search.Search.Sort;

/**
 * An order to choose.
 *
 * @param value  of the parameter; empty for the usual order, so that it follows the words when they change
 * @param label  as shown
 * @param chosen whether it is the present one
 */
public record SortView(String value, String label, boolean chosen) {

  static List<SortView> of(Search search) {
    Sort usual = Search.usualSort(search.words());
    List<SortView> sorts = new ArrayList<>();
    sorts.add(new SortView("", label(usual), search.sort() == usual));
    for (Sort sort : Sort.values()) {
      boolean offered = sort != usual && (sort != Sort.RELEVANCE || sort == search.sort());
      if (offered) {
        sorts.add(new SortView(sort.slug(), label(sort), sort == search.sort()));
      }
    }
    return sorts;
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case NEWEST -> "Newest first";
      case OLDEST -> "Oldest first";
      case FORCE -> "Force, A to Z";
      case SEVERITY -> "Most serious first";
    };
  }
}
