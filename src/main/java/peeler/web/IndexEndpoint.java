package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.search.SearchEngine;

/** What the index holds, as JSON. Never kept: it is how a client sees that the index changed. */
final class IndexEndpoint implements Handler {

  private final SearchEngine engine;

  IndexEndpoint(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    context.header("Cache-Control", "no-store");
    Json.answer(context, IndexAnswerJson.of(engine.generation()));
  }
}
