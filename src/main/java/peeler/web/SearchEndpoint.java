package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;

/** Answers a search as JSON. Strict: all that is wrong with the parameters is said at once, and nothing is searched. */
final class SearchEndpoint implements Handler {

  /** Five minutes, and an hour while a new answer is fetched: a generation lives for days. */
  static final String SHORT = "public, max-age=300, stale-while-revalidate=3600";

  private static final String CURSOR = "cursor";

  private final SearchEngine engine;
  private final List<Facet> facets;
  private final SearchParameters parameters;
  private final EntityTags tags;

  SearchEndpoint(SearchEngine engine, List<Facet> facets, SearchParameters parameters, EntityTags tags) {
    this.engine = engine;
    this.facets = facets;
    this.parameters = parameters;
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    FacetChoice choice = FacetChoice.of(given, facets);
    Search search = search(choice.others());
    String canonical = choice.added(Links.searchJson(search));
    context.header("Cache-Control", SHORT);
    if (!tags.answered(context, engine.generation(), canonical)) {
      Answer answer = engine.answer(search);
      tags.mark(context, answer.generation(), canonical);
      RequestRecord.found(context, answer.total());
      Json.answer(context, AnswerJson.of(answer, choice::holds));
    }
  }

  private Search search(Parameters given) {
    Map<String, List<String>> others = new LinkedHashMap<>(given.values());
    List<String> cursors = others.getOrDefault(CURSOR, List.of());
    others.remove(CURSOR);
    Parameters without = new Parameters(others, given.problems());
    if (cursors.isEmpty()) {
      return without.search(parameters);
    }
    return Cursor.read(cursors.getLast())
        .orElseThrow(() -> Cursor.mismatch(parameters.parse(others).search().onPage(1)))
        .page(without, parameters, engine.generation());
  }
}
