package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.Problem;
import peeler.search.SearchEngine;

/** Findings like one, those of other forces first, as JSON: {@code limit}. */
final class SimilarEndpoint implements Handler {

  private static final String LIMIT = "limit";
  private static final int USUAL = 10;
  private static final int MOST = 50;

  private final SearchEngine engine;
  private final EntityTags tags;

  SimilarEndpoint(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(LIMIT)));
    int limit = given.number(LIMIT, USUAL, MOST, problems);
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
    answer(context, context.pathParam("id"), limit);
  }

  private void answer(Context context, String id, int limit) {
    Generation generation = engine.generation();
    String canonical = Links.findingJson(id) + "/similar|" + limit;
    context.header("Cache-Control", SearchEndpoint.SHORT);
    Finding finding = engine.finding(id).orElseThrow(FindingEndpoint::notFound);
    if (!tags.answered(context, generation, canonical)) {
      tags.mark(context, generation, canonical);
      Json.answer(context, SimilarJson.of(finding.id(), engine.similar(id, limit), generation));
    }
  }
}
