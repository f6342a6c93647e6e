package peeler.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.search.Problem;
import peeler.search.Search;
import peeler.search.SearchParameters;

/**
 * The parameters of a request in the order in which they came. Javalin's own map is not used: it silently drops what is
 * badly encoded.
 *
 * @param values   each parameter with all its values
 * @param problems what could not be decoded
 */
record Parameters(Map<String, List<String>> values, List<Problem> problems) {

  private static final Pattern PAIR = Pattern.compile("&");
  private static final String BADLY_ENCODED = "A percent sign must be followed by two hexadecimal digits.";

  /** The parameters of a request. */
  static Parameters of(Context context) {
    return of(context.queryString());
  }

  static Parameters of(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    PAIR.splitAsStream(query == null ? "" : query).forEach(pair -> {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      try {
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(value);
      } catch (IllegalArgumentException e) {
        problems.add(Problem.of("bad-encoding", name, BADLY_ENCODED, null));
      }
    });
    values.remove("");
    return new Parameters(values, problems);
  }

  /** Without values that say nothing, such as those of empty form fields. */
  Parameters withoutBlanks() {
    Map<String, List<String>> said = new LinkedHashMap<>();
    values.forEach((name, all) -> {
      List<String> some = all.stream().filter(value -> !value.isBlank()).toList();
      if (!some.isEmpty()) {
        said.put(name, some);
      }
    });
    return new Parameters(said, problems);
  }

  /** The search that they make. Throws {@link RefusedException} with all that is wrong. */
  Search search(SearchParameters language) {
    SearchParameters.Parsed parsed = language.parse(values);
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(parsed.problems());
    if (!all.isEmpty()) {
      throw RefusedException.of(all);
    }
    return parsed.search();
  }

  /** For addresses that take none: throws {@link RefusedException} naming those that were given. */
  void refuseAny() {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(unknown(List.of()));
    if (!all.isEmpty()) {
      throw RefusedException.of(all);
    }
  }

  /** A whole number from 1 on; the usual one where it is not given or, with a problem noted, wrong. */
  int number(String name, int usual, int most, List<Problem> problems) {
    List<String> given = values.getOrDefault(name, List.of(Integer.toString(usual)));
    if (given.getLast().matches("[1-9]\\d{0,3}") && Integer.parseInt(given.getLast()) <= most) {
      return Integer.parseInt(given.getLast());
    }
    problems.add(Problem.of("bad-number", name, name + " is a whole number from 1 to " + most + ".",
        Integer.toString(usual)));
    return usual;
  }

  /** A problem for each parameter that is none of these. */
  List<Problem> unknown(List<String> known) {
    String allowed = known.isEmpty()
        ? "This address takes no parameters."
        : "Allowed: " + String.join(", ", known) + ".";
    return values.keySet().stream().filter(name -> !known.contains(name))
        .map(name -> Problem.of("unknown-parameter", name, allowed, null)).toList();
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
