package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.search.SearchEngine;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** What a force was told, as JSON, or its grades as CSV. */
final class ForceEndpoint implements Handler {

  private final Gradebooks books;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final Directory<Force> forces;
  private final EntityTags tags;
  private final boolean csv;

  /** {@code csv}: whether the answer is a table, else an object. */
  ForceEndpoint(Gradebooks books, SearchEngine engine, Inspectorate inspectorate, EntityTags tags, boolean csv) {
    this.books = books;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.forces = Directory.ofForces(inspectorate);
    this.tags = tags;
    this.csv = csv;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    forces.asked(context, csv ? Links::forceCsv : Links::forceJson).ifPresent(force -> answer(context, force));
  }

  private void answer(Context context, Force force) {
    Gradebook book = books.current();
    String canonical = csv ? Links.forceCsv(force) : Links.forceJson(force);
    context.header("Cache-Control", SearchEndpoint.SHORT);
    tags.answer(context, book.generation(), canonical, () -> {
      if (csv) {
        ForceCsv.of(ForceGrades.of(force, book), book).answer(context);
      } else {
        Json.answer(context, ForceJson.of(ForceBrief.of(force, book, engine, inspectorate.cycles())));
      }
    });
  }
}
