package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import peeler.search.Generation;
import peeler.search.Problem;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** What was typed so far may become: {@code q} and {@code limit}. */
final class SuggestEndpoint implements Handler {

  private static final String WORDS = "q";
  private static final String LIMIT = "limit";
  private static final int USUAL = 8;
  private static final int MOST = 20;
  /** A day: suggestions change with the generation only, which is in the tag. */
  private static final String A_DAY = "public, max-age=300, stale-while-revalidate=86400";

  private final SearchEngine engine;
  private final EntityTags tags;
  private final boolean forBrowsers;

  /** {@code forBrowsers} is whether the answer is the array that a browser's address bar expects. */
  SuggestEndpoint(SearchEngine engine, EntityTags tags, boolean forBrowsers) {
    this.engine = engine;
    this.tags = tags;
    this.forBrowsers = forBrowsers;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(WORDS, LIMIT)));
    String typed = given.values().getOrDefault(WORDS, List.of("")).getLast();
    if (typed.length() > Search.LONGEST_QUERY) {
      problems
          .add(Problem.of("too-long", WORDS, WORDS + " has at most " + Search.LONGEST_QUERY + " characters.", null));
    }
    int limit = given.number(LIMIT, USUAL, MOST, problems);
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
    answer(context, typed, limit);
  }

  private void answer(Context context, String typed, int limit) {
    Generation generation = engine.generation();
    String canonical = context.path() + "|" + typed + "|" + limit + "|" + Origin.of(context);
    context.header("Cache-Control", A_DAY);
    if (!tags.answered(context, generation, canonical)) {
      SuggestionsJson suggestions = SuggestionsJson.of(typed, engine.suggest(typed, limit));
      tags.mark(context, generation, canonical);
      if (forBrowsers) {
        Json.write(context, "application/x-suggestions+json", suggestions.forBrowsers(Origin.of(context)));
      } else {
        Json.answer(context, suggestions);
      }
    }
  }
}
