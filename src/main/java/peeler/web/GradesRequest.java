package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.search.Problem;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/**
 * Which rounds of the grade matrix are asked for.
 *
 * @param cycle     the round
 * @param compareTo another one, null for none
 */
record GradesRequest(Cycle cycle, @Nullable Cycle compareTo) {

  static final String ROUND = "cycle";
  static final String OTHER = "compare_to";

  /** Reads {@code cycle}, the newest graded round where it is not given, and {@code compare_to}; notes what is wrong. */
  static GradesRequest of(Map<String, List<String>> given, Gradebook book, Inspectorate inspectorate,
      List<Problem> problems) {
    Cycle cycle = cycle(ROUND, given, inspectorate, problems).orElseGet(book::newest);
    return new GradesRequest(cycle, cycle(OTHER, given, inspectorate, problems).orElse(null));
  }

  /** The request of an address that takes nothing else. Throws {@link RefusedException} with all that is wrong. */
  static GradesRequest of(Parameters given, Gradebook book, Inspectorate inspectorate) {
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(ROUND, OTHER)));
    GradesRequest request = of(given.values(), book, inspectorate, problems);
    RefusedException.throwIfAny(problems);
    return request;
  }

  /** In an address. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(ROUND, List.of(cycle.slug()));
    if (compareTo != null) {
      parameters.put(OTHER, List.of(compareTo.slug()));
    }
    return parameters;
  }

  /** The round that a parameter names, none where it is not given or, with a problem noted, wrong. */
  static Optional<Cycle> cycle(String name, Map<String, List<String>> given, Inspectorate inspectorate,
      List<Problem> problems) {
    List<String> values = given.getOrDefault(name, List.of());
    Optional<Cycle> cycle = values.size() == 1 ? inspectorate.cycle(values.getFirst()) : Optional.empty();
    if (!values.isEmpty() && cycle.isEmpty()) {
      problems.add(Problem.of("unknown-value", name, name + " is one of " + inspectorate.cycles().stream()
          .map(Cycle::slug).collect(Collectors.joining(", ")) + ", given once.", null));
    }
    return cycle;
  }
}
