package peeler.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question: the same for page, JSON, feed, export and command line. Made from parameters by {@link SearchParameters},
 * which checks them; facets are kept in maps by name, so a new facet changes nothing here.
 *
 * @param words   the query text as typed, empty for all findings; at most {@value #LONGEST_QUERY} characters
 * @param filters chosen values by facet name; OR within a facet, AND between facets; {@value #NONE} chooses findings
 *                without a value
 * @param without values to leave out, by facet name (parameters {@code not_force} and so on)
 * @param sort    order of the hits
 * @param page    1 is the first
 * @param size    findings on a page, 1 to {@value #LARGEST_PAGE}
 * @param expand  whether abbreviations and synonyms are searched for too
 * @param explain whether each hit says how its score came about
 * @param match   how many of the words a finding must have
 */
public record Search(String words, Map<String, List<String>> filters, Map<String, List<String>> without, Sort sort,
    int page, int size, boolean expand, boolean explain, Match match) {

  /** Longest query text, in UTF-16 units: longer ones are no questions, and the parser's depth is bounded by it. */
  public static final int LONGEST_QUERY = 512;
  /** Most findings on one page; whole sets are exported instead. */
  public static final int LARGEST_PAGE = 200;
  /** Highest page number that may be asked for: more than the largest index has. */
  public static final int LAST_PAGE = 100_000;
  /** Findings on a page where nothing else is said. */
  public static final int USUAL_PAGE = 20;
  /** Filter value for findings that have no value of the facet. */
  public static final String NONE = "none";

  /** Orders of hits; each ends with the finding's id so that it is total. */
  public enum Sort {
    RELEVANCE, NEWEST, OLDEST, FORCE, SEVERITY;

    /** In addresses, such as {@code newest}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How many of the words a finding must have; phrases, exclusions and filters always hold. */
  public enum Match {
    ALL, MOST, ANY;

    /** In addresses, such as {@code most}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Fewest words of so many. */
    public int fewest(int words) {
      return switch (this) {
        case ALL -> words;
        case MOST -> words / 2 + 1;
        case ANY -> 1;
      };
    }
  }

  public Search {
    words = words.strip();
    filters = copy(filters);
    without = copy(without);
  }

  /** All findings, newest first. */
  public static Search everything() {
    return new Search("", Map.of(), Map.of(), Sort.NEWEST, 1, USUAL_PAGE, true, false, Match.ALL);
  }

  /** The order that is meant where none is stated: relevance where there are words, else newest. */
  public static Sort usualSort(String words) {
    return words.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
  }

  /** This search on another page. */
  public Search onPage(int number) {
    return new Search(words, filters, without, sort, number, size, expand, explain, match);
  }

  /** This search with other words, in the order usual for them if it was in the usual one. */
  public Search forWords(String other) {
    Sort order = sort == usualSort(words) ? usualSort(other) : sort;
    return new Search(other, filters, without, order, 1, size, expand, explain, match);
  }

  /** This search with other chosen values, on its first page. */
  public Search filteredBy(Map<String, List<String>> chosen) {
    return new Search(words, chosen, without, sort, 1, size, expand, explain, match);
  }

  /** This search with other values left out, on its first page. */
  public Search leavingOut(Map<String, List<String>> values) {
    return new Search(words, filters, values, sort, 1, size, expand, explain, match);
  }

  /** This search in another order, on its first page. */
  public Search sortedBy(Sort order) {
    return new Search(words, filters, without, order, 1, size, expand, explain, match);
  }

  /** This search with so many findings on a page, on its first one. */
  public Search ofSize(int findings) {
    return new Search(words, filters, without, sort, 1, findings, expand, explain, match);
  }

  /** This search for so many of its words, on its first page. */
  public Search matching(Match words) {
    return new Search(this.words, filters, without, sort, 1, size, expand, explain, words);
  }

  /** This search for its words alone, without abbreviations and synonyms, on its first page. */
  public Search withoutExpansion() {
    return new Search(words, filters, without, sort, 1, size, false, explain, match);
  }

  /** This search with one value of a facet chosen if it was not, and not chosen if it was; on its first page. */
  public Search toggling(String facet, String value) {
    Map<String, List<String>> toggled = new LinkedHashMap<>(filters);
    List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    toggled.put(facet, values);
    return filteredBy(toggled);
  }

  /** The values chosen in a facet, none if it is open. */
  public List<String> chosen(String facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /**
   * The parameters that make this search, in canonical order: {@code q} first, then facets by name, values sorted; what
   * equals the default is left out. {@link SearchParameters} reads them back to an equal search.
   */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!words.isBlank()) {
      parameters.put("q", List.of(words));
    }
    filters.forEach((facet, values) -> parameters.put(facet, values));
    without.forEach((facet, values) -> parameters.put("not_" + facet, values));
    if (sort != usualSort(words)) {
      parameters.put("sort", List.of(sort.slug()));
    }
    if (page != 1) {
      parameters.put("page", List.of(Integer.toString(page)));
    }
    if (size != USUAL_PAGE) {
      parameters.put("size", List.of(Integer.toString(size)));
    }
    if (match != Match.ALL) {
      parameters.put("match", List.of(match.slug()));
    }
    if (!expand) {
      parameters.put("expand", List.of("off"));
    }
    if (explain) {
      parameters.put("explain", List.of("true"));
    }
    return parameters;
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> values) {
    Map<String, List<String>> copy = new TreeMap<>();
    values.forEach((facet, chosen) -> {
      if (!chosen.isEmpty()) {
        copy.put(facet, chosen.stream().distinct().sorted().toList());
      }
    });
    return java.util.Collections.unmodifiableMap(copy);
  }
}
