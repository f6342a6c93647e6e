package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.vocabulary.Inspectorate;

/** Force by round: what is in the index, in which form, what is missing, and what could not be told. */
final class CoveragePage implements Handler {

  private final Gradebooks books;
  private final Inspectorate inspectorate;
  private final EntityTags tags;
  private final Views views;

  CoveragePage(Gradebooks books, Inspectorate inspectorate, EntityTags tags, Views views) {
    this.books = books;
    this.inspectorate = inspectorate;
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    Gradebook book = books.current();
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), Links.COVERAGE,
        () -> views.show(context, "coverage", new Coverage(book, inspectorate).view(views.frame("Coverage"))));
  }
}
