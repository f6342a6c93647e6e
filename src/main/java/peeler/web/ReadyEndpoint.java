package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import peeler.search.Answer;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** Whether searches are answered: a generation is open and a search over all of it returns what it should hold. */
final class ReadyEndpoint implements Handler {

  private final SearchEngine engine;

  ReadyEndpoint(SearchEngine engine) {
    this.engine = engine;
  }

  /** {@code ready} or {@code not-ready}, and each check by itself. */
  public record Body(String status, List<Check> checks) {}

  /** One thing that was looked at. */
  public record Check(String name, boolean ok) {}

  @Override
  public void handle(Context context) {
    List<Check> checks = checks();
    boolean ready = checks.stream().allMatch(Check::ok);
    context.header("Cache-Control", "no-store").status(ready ? 200 : 503);
    Json.write(context, Json.TYPE, new Body(ready ? "ready" : "not-ready", checks));
  }

  private List<Check> checks() {
    try {
      Answer answer = engine.answer(Search.everything().filteredBy(Map.of()));
      return List.of(new Check("index-open", true),
          new Check("search-answers", answer.total() == answer.generation().findings()));
    } catch (IndexException e) {
      return List.of(new Check("index-open", false));
    }
  }
}
