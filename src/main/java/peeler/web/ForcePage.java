package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.search.SearchEngine;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** All that is in the index on one force, on one page. */
final class ForcePage implements Handler {

  private final Gradebooks books;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final Directory<Force> forces;
  private final EntityTags tags;
  private final Views views;

  ForcePage(Gradebooks books, SearchEngine engine, Inspectorate inspectorate, EntityTags tags, Views views) {
    this.books = books;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.forces = Directory.ofForces(inspectorate);
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    forces.asked(context, Links::force).ifPresent(force -> show(context, force));
  }

  private void show(Context context, Force force) {
    Gradebook book = books.current();
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), Links.force(force), () -> {
      ForceBrief brief = ForceBrief.of(force, book, engine, inspectorate.cycles());
      views.show(context, "force", new ForceBriefView(brief, inspectorate).view(views.frame(force.name())));
    });
  }
}
