package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;
import peeler.search.Problem;
import peeler.search.SearchEngine;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/** The grade matrix as JSON: {@code cycle} is the round, {@code compare_to} another one. */
final class GradesEndpoint implements Handler {

  private static final String ROUND = "cycle";
  private static final String OTHER = "compare_to";

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final EntityTags tags;

  GradesEndpoint(SearchEngine engine, Inspectorate inspectorate, EntityTags tags) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(ROUND, OTHER)));
    Cycle cycle = cycle(ROUND, given.values(), problems).orElseGet(this::newest);
    Cycle other = cycle(OTHER, given.values(), problems).orElse(null);
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
    answer(context, cycle, other);
  }

  private void answer(Context context, Cycle cycle, @Nullable Cycle other) {
    String canonical = Links.gradesJson(cycle, other);
    Generation generation = engine.generation();
    context.header("Cache-Control", SearchEndpoint.SHORT);
    if (!tags.answered(context, generation, canonical)) {
      GradeMatrix matrix = new GradeMatrices(engine, inspectorate).of(cycle, other);
      tags.mark(context, matrix.generation(), canonical);
      Json.answer(context, GradeMatrixJson.of(matrix, inspectorate.grades()));
    }
  }

  private Optional<Cycle> cycle(String name, Map<String, List<String>> given, List<Problem> problems) {
    List<String> values = given.getOrDefault(name, List.of());
    Optional<Cycle> cycle = values.size() == 1 ? inspectorate.cycle(values.getFirst()) : Optional.empty();
    if (!values.isEmpty() && cycle.isEmpty()) {
      problems.add(Problem.of("unknown-value", name, name + " is one of " + inspectorate.cycles().stream()
          .map(Cycle::slug).collect(Collectors.joining(", ")) + ", given once.", null));
    }
    return cycle;
  }

  /** The newest round of which the index holds a grade; the newest of all where it holds none. */
  private Cycle newest() {
    List<Cycle> rounds = inspectorate.cycles().stream().filter(Cycle::isPeel).toList();
    Judgments judgments = new Judgments(engine);
    return rounds.reversed().stream().filter(cycle -> !judgments.of(cycle).isEmpty()).findFirst()
        .orElseGet(rounds::getLast);
  }
}
