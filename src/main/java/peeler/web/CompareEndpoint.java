package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.Problem;
import peeler.search.SearchEngine;

/** Findings side by side, as JSON: {@code id}, two to six times. */
final class CompareEndpoint implements Handler {

  private static final String ID = "id";
  private static final int FEWEST = 2;
  /** More columns do not fit on a screen or a page. */
  private static final int MOST = 6;

  private final SearchEngine engine;
  private final List<Facet> facets;
  private final EntityTags tags;

  CompareEndpoint(SearchEngine engine, List<Facet> facets, EntityTags tags) {
    this.engine = engine;
    this.facets = List.copyOf(facets);
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    List<String> ids = ids(Parameters.of(context));
    Generation generation = engine.generation();
    String canonical = "/api/v1/compare" + Links.query(Map.of(ID, ids));
    context.header("Cache-Control", SearchEndpoint.SHORT);
    if (!tags.answered(context, generation, canonical)) {
      List<Finding> findings = findings(ids);
      tags.mark(context, generation, canonical);
      Json.answer(context, ComparisonJson.of(findings, facets, generation));
    }
  }

  private static List<String> ids(Parameters given) {
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(ID)));
    List<String> ids = given.values().getOrDefault(ID, List.of()).stream().distinct().toList();
    if (ids.size() < FEWEST) {
      problems.add(Problem.of("too-few-items", ID, ID + " must name at least " + FEWEST + " findings.", null));
    } else if (ids.size() > MOST) {
      problems.add(Problem.of("too-many-items", ID, ID + " may name at most " + MOST + " findings.", null));
    }
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
    return ids;
  }

  private List<Finding> findings(List<String> ids) {
    List<Problem> problems = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String id : ids) {
      Optional<Finding> finding = engine.finding(id);
      finding.ifPresentOrElse(findings::add,
          () -> problems.add(Problem.of("unknown-value", ID, "One of the ids names no finding in the index.", null)));
    }
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
    return findings;
  }
}
