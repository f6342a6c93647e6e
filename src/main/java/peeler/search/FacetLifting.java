package peeler.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes {@code force:kent} in the words the same as choosing Kent: filters that hold for the whole query are taken out of
 * it and become the search's own, so that their facet's counts ignore them too. A facet named twice stays in the words,
 * where both must hold.
 *
 * @param search with the filters chosen and the words that are left
 * @param query  what the words that are left ask for
 */
public record FacetLifting(Search search, TextQuery query) {

  /** A filter that can be taken out: values of one facet, chosen or left out. */
  private record Choice(String facet, List<String> values, boolean without) {}

  /** The search whose words were read as that query, lifted. */
  public static FacetLifting of(Search search, TextQuery query) {
    List<TextQuery> parts = TextQuery.clauses(query);
    Map<String, Long> named = parts.stream().flatMap(part -> choice(part).stream())
        .collect(Collectors.groupingBy(Choice::facet, Collectors.counting()));
    List<TextQuery> left = new ArrayList<>();
    List<Choice> lifted = new ArrayList<>();
    for (TextQuery part : parts) {
      Optional<Choice> choice = choice(part).filter(c -> named.getOrDefault(c.facet(), 0L) == 1);
      choice.ifPresentOrElse(lifted::add, () -> left.add(part));
    }
    return lifted.isEmpty() ? new FacetLifting(search, query) : lifted(search, lifted, TextQuery.joinedAs(query, left));
  }

  private static FacetLifting lifted(Search search, List<Choice> lifted, TextQuery left) {
    Map<String, List<String>> filters = new HashMap<>(search.filters());
    Map<String, List<String>> without = new HashMap<>(search.without());
    lifted.forEach(choice -> (choice.without() ? without : filters).merge(choice.facet(), choice.values(),
        FacetLifting::joined));
    String words = TextQuery.typed(left);
    Search.Sort sort = search.sort() == Search.usualSort(search.words()) ? Search.usualSort(words) : search.sort();
    return new FacetLifting(new Search(words, filters, without, sort, search.page(), search.size(), search.expand(),
        search.explain(), search.match()), left);
  }

  private static Optional<Choice> choice(TextQuery part) {
    return switch (part) {
      case TextQuery.Filter filter -> Optional.of(new Choice(filter.facet(), List.of(filter.value()), false));
      case TextQuery.Not(TextQuery.Filter filter) ->
        Optional.of(new Choice(filter.facet(), List.of(filter.value()), true));
      case TextQuery.Or or -> anyOf(or.parts());
      default -> Optional.empty();
    };
  }

  /** Several values of the same facet. */
  private static Optional<Choice> anyOf(List<TextQuery> parts) {
    List<TextQuery.Filter> filters = parts.stream().filter(TextQuery.Filter.class::isInstance)
        .map(TextQuery.Filter.class::cast).toList();
    boolean oneFacet = filters.stream().map(TextQuery.Filter::facet).distinct().count() == 1;
    return oneFacet && filters.size() == parts.size()
        ? Optional.of(new Choice(filters.getFirst().facet(), filters.stream().map(TextQuery.Filter::value).toList(),
            false))
        : Optional.empty();
  }

  private static List<String> joined(List<String> a, List<String> b) {
    List<String> joined = new ArrayList<>(a);
    joined.addAll(b);
    return joined;
  }
}
