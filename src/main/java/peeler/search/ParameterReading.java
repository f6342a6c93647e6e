package peeler.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;

/** One reading of parameters: what was understood so far, and what was not. */
final class ParameterReading {

  /** Parameters that belong to no facet. */
  static final List<String> PLAIN = List.of("q", "sort", "page", "size", "match", "expand", "explain");
  private static final String NOT = "not_";
  private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,8}");

  private final List<Facet> facets;
  private final TextQueryParser language;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<String>> filters = new HashMap<>();
  private final Map<String, List<String>> without = new HashMap<>();
  private final Map<String, ValueRange> ranges = new HashMap<>();
  private String words = "";
  private Search.@Nullable Sort sort;
  private Search.Match match = Search.Match.ALL;
  private int page = 1;
  private int size = Search.USUAL_PAGE;
  private boolean expand = true;
  private boolean explain;

  ParameterReading(List<Facet> facets, TextQueryParser language) {
    this.facets = facets;
    this.language = language;
  }

  /** Reads one parameter with all its values. */
  void read(String name, List<String> given) {
    List<String> values = given.stream().filter(value -> !value.isBlank()).map(String::strip).toList();
    if (PLAIN.contains(name)) {
      once(name, values).ifPresent(value -> plain(name, value));
    } else if (!ofFacet(name, values)) {
      String nearest = NearestName.of(name, new SearchParameters(facets).names()).orElse(null);
      problems.add(Problem.of("unknown-parameter", Shown.of(name), "\"" + Shown.of(name) + "\" is no parameter."
          + (nearest == null ? "" : " Did you mean " + nearest + "?"), nearest));
    }
  }

  SearchParameters.Parsed result() {
    ranges.forEach((facet, range) -> {
      List<String> chosen = range.narrow(filters.getOrDefault(facet, List.of()));
      filters.put(facet, chosen);
    });
    Search search = new Search(words, filters, without, sort == null ? Search.usualSort(words) : sort, page, size,
        expand, explain, match);
    return new SearchParameters.Parsed(search, problems);
  }

  private void plain(String name, String value) {
    switch (name) {
      case "q" -> words(value);
      case "sort" -> sort = named(name, value, Search.Sort.values(), Search.Sort::slug).orElse(null);
      case "page" -> page = number(name, value, Search.LAST_PAGE, 1);
      case "size" -> size = number(name, value, Search.LARGEST_PAGE, Search.USUAL_PAGE);
      case "match" -> match = named(name, value, Search.Match.values(), Search.Match::slug).orElse(match);
      case "expand" -> expand = oneOf(name, value, "on", "off", true);
      default -> explain = oneOf(name, value, "true", "false", false);
    }
  }

  private Optional<String> once(String name, List<String> values) {
    if (values.size() > 1) {
      problems.add(Problem.of("unknown-value", name, name + " may be given once only.", values.getFirst()));
    }
    return values.stream().findFirst();
  }

  private void words(String value) {
    words = value;
    if (value.length() > Search.LONGEST_QUERY) {
      boolean splitsPair = Character.isHighSurrogate(value.charAt(Search.LONGEST_QUERY - 1));
      words = value.substring(0, Search.LONGEST_QUERY - (splitsPair ? 1 : 0)).strip();
      problems.add(Problem.of("too-long", "q", "q has " + value.length() + " characters, at most "
          + Search.LONGEST_QUERY + " are allowed.", words));
    } else {
      problems.addAll(language.parse(value).problems());
    }
  }

  private <T> Optional<T> named(String name, String value, T[] all, Function<T, String> slug) {
    Optional<T> named = Stream.of(all).filter(one -> slug.apply(one).equals(value)).findFirst();
    if (named.isEmpty()) {
      problems.add(unknown(name, value, Stream.of(all).map(slug).toList()));
    }
    return named;
  }

  private int number(String name, String value, int largest, int usual) {
    if (NUMBER.matcher(value).matches() && Integer.parseInt(value) <= largest) {
      return Integer.parseInt(value);
    }
    problems.add(Problem.of("bad-number", name,
        name + " is a whole number from 1 to " + largest + ", not \"" + Shown.of(value) + "\".",
        Integer.toString(usual)));
    return usual;
  }

  private boolean oneOf(String name, String value, String yes, String no, boolean usual) {
    if (value.equals(yes) || value.equals(no)) {
      return value.equals(yes);
    }
    problems.add(unknown(name, value, List.of(yes, no)));
    return usual;
  }

  private boolean ofFacet(String name, List<String> values) {
    boolean leavesOut = name.startsWith(NOT);
    Optional<Facet> facet = Facets.named(facets, leavesOut ? name.substring(NOT.length()) : name);
    facet.ifPresent(f -> (leavesOut ? without : filters).put(f.name(), known(new FacetValues(f), name, values)));
    return facet.isPresent() || ofRange(name, values);
  }

  private boolean ofRange(String name, List<String> values) {
    for (Facet facet : facets) {
      boolean from = name.equals(facet.name() + ValueRange.FROM);
      if (ValueRange.isNumeric(facet) && (from || name.equals(facet.name() + ValueRange.TO))) {
        ValueRange range = ranges.computeIfAbsent(facet.name(), n -> new ValueRange(facet, problems::add));
        once(name, values).ifPresent(value -> {
          if (from) {
            range.from(name, value);
          } else {
            range.to(name, value);
          }
        });
        return true;
      }
    }
    return false;
  }

  private List<String> known(FacetValues allowed, String name, List<String> values) {
    values.stream().distinct().filter(value -> !allowed.isValue(value))
        .forEach(value -> problems.add(allowed.unknown(name, value, -1, 0)));
    return values.stream().filter(allowed::isValue).toList();
  }

  private static Problem unknown(String name, String value, List<String> allowed) {
    String nearest = NearestName.of(value, allowed).orElse(null);
    return new Problem("unknown-value", name, "\"" + Shown.of(value) + "\" is no value of " + name + ". Allowed: "
        + String.join(", ", allowed) + ".", -1, 0, Shown.of(value), nearest);
  }
}
