package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;

/** The areas in the inspectorate's order. */
final class AreasPage implements Handler {

  private final Gradebooks books;
  private final EntityTags tags;
  private final Views views;

  AreasPage(Gradebooks books, EntityTags tags, Views views) {
    this.books = books;
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    Gradebook book = books.current();
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), Links.AREAS,
        () -> views.show(context, "areas", view(book)));
  }

  private AreasView view(Gradebook book) {
    Predicate<Area> held = area -> book.census().findings(area) > 0;
    List<Area> areas = book.areas();
    return new AreasView(views.frame("Areas"),
        areas.stream().filter(held).map(area -> entry(area, book)).toList(),
        areas.stream().filter(held.negate()).map(Area::name).collect(Collectors.joining("; ")));
  }

  private static AreasView.Entry entry(Area area, Gradebook book) {
    String rounds = book.rounds().stream().filter(cycle -> book.graded(cycle).contains(area)).map(Cycle::name)
        .collect(Collectors.joining(", "));
    return new AreasView.Entry(new Link(Links.area(area), area.name()),
        English.count(book.census().findings(area), "finding", "findings"), rounds.isEmpty() ? "Not graded" : rounds);
  }
}
