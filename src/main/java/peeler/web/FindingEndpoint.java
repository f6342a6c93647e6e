package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.SearchEngine;

/** One finding as JSON, with what stands around it. */
final class FindingEndpoint implements Handler {

  private final SearchEngine engine;
  private final EntityTags tags;

  FindingEndpoint(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    String id = context.pathParam("id");
    Parameters.of(context).refuseAny();
    Generation generation = engine.generation();
    context.header("Cache-Control", SearchEndpoint.SHORT);
    Finding finding = engine.finding(id).orElseThrow(() -> missing(id));
    if (!tags.answered(context, generation, Links.findingJson(id))) {
      tags.mark(context, generation, Links.findingJson(id));
      Json.answer(context, FindingAnswerJson.of(finding, Surroundings.of(finding, engine), generation));
    }
  }

  private RefusedException missing(String id) {
    return engine.removed(id).isPresent()
        ? new RefusedException(ProblemType.REMOVED, ProblemType.REMOVED.meaning())
        : notFound();
  }

  static RefusedException notFound() {
    return new RefusedException(ProblemType.NOT_FOUND,
        "No finding of this name is in the index. A finding's name changes when its words do.");
  }
}
