package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/** A search as a feed. Takes the parameters of a search; newest first unless another order is stated. */
final class FeedEndpoint implements Handler {

  /** Entries on a page: as many as feed readers fetch at once. */
  private static final int ENTRIES = 50;

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchParameters parameters;
  private final EntityTags tags;

  FeedEndpoint(SearchEngine engine, Inspectorate inspectorate, SearchParameters parameters, EntityTags tags) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.parameters = parameters;
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    Search search = inFeed(given.search(parameters), given.values().containsKey("sort"));
    String origin = Origin.of(context);
    String canonical = origin + Links.feed(search);
    context.header("Cache-Control", SearchEndpoint.SHORT);
    if (!tags.answered(context, engine.generation(), canonical)) {
      Answer answer = engine.answer(search);
      tags.mark(context, answer.generation(), canonical);
      context.contentType("application/atom+xml; charset=utf-8").result(Feed.of(answer, origin, inspectorate));
    }
  }

  private static Search inFeed(Search search, boolean sorted) {
    return (sorted ? search : search.sortedBy(Search.Sort.NEWEST)).ofSize(ENTRIES).onPage(search.page());
  }
}
