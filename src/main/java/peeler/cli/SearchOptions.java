package peeler.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.Search;
import peeler.search.SearchParameters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The parameters of a search as options of a command, one for one: {@code not_force} in an address is
 * {@code --not-force} here. A new parameter or facet is an option without a change in this package.
 */
final class SearchOptions {

  private static final String WORDS = "q";
  private static final String EXPLAIN = "explain";
  private static final Map<String, String> DESCRIPTIONS = Map.of(
      "sort", "relevance, newest, oldest, force or severity (default: relevance, without words newest).",
      "page", "Which page, from 1.",
      "size", "Findings on a page, 1 to " + Search.LARGEST_PAGE + " (default: " + Search.USUAL_PAGE + ").",
      "match", "all, most or any of the words (default: all).",
      "expand", "off: without abbreviations and synonyms.",
      EXPLAIN, "Say how each score came about.");

  private final SearchParameters parameters;
  private final List<Facet> facets;
  private final List<String> names;

  /**
   * The options of a command.
   *
   * @param senseless parameters that make no sense there
   */
  SearchOptions(Program program, Set<String> senseless) {
    parameters = program.parameters();
    facets = program.facets();
    names = parameters.names().stream().filter(name -> !name.equals(WORDS) && !senseless.contains(name)).toList();
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    names.forEach(name -> command.addOption(option(name)));
  }

  /** The search that a command was given. Throws {@link peeler.search.BadSearchException}. */
  Search read(CommandSpec command, List<String> words) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put(WORDS, List.of(String.join(" ", words)));
    for (String name : names) {
      List<String> values = command.findOption(dashed(name)).stringValues();
      if (!values.isEmpty()) {
        given.put(name, values);
      }
    }
    return parameters.parse(given).orThrow();
  }

  private OptionSpec option(String name) {
    OptionSpec.Builder option = OptionSpec.builder(dashed(name)).description(description(name));
    if (name.equals(EXPLAIN)) {
      return option.type(boolean.class).arity("0").build();
    }
    return option.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(label(name)).build();
  }

  private static String dashed(String name) {
    return "--" + name.replace('_', '-');
  }

  private String description(String name) {
    String facet = name.replaceFirst("^not_", "").replaceFirst("_(from|to)$", "");
    Optional<Facet> of = Facets.named(facets, facet);
    if (of.isEmpty()) {
      return DESCRIPTIONS.getOrDefault(name, "As in the JSON endpoint.");
    }
    if (name.startsWith("not_")) {
      return "Leave out a value of " + facet + "; may be repeated.";
    }
    if (!name.equals(facet)) {
      return of.get().label() + ": " + (name.endsWith("_from") ? "from this one on." : "up to this one.");
    }
    return of.get().label() + ", such as " + of.get().values().getFirst().slug() + "; may be repeated: any of them.";
  }

  private static String label(String name) {
    return name.equals("page") || name.equals("size") ? "N" : "VALUE";
  }
}
