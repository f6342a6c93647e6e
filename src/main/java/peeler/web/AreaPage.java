package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.search.Answer;
import peeler.search.Problem;
import peeler.search.Search;
import peeler.search.Search.Sort;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** All that is in the index on one area; {@code cycle} chooses the round whose forces are listed by grade. */
final class AreaPage implements Handler {

  /** What is shown of the most serious findings: more is a search away. */
  private static final int SEVERE = 5;

  private final Gradebooks books;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final Directory<Area> areas;
  private final EntityTags tags;
  private final Views views;

  AreaPage(Gradebooks books, SearchEngine engine, Inspectorate inspectorate, EntityTags tags, Views views) {
    this.books = books;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.areas = Directory.ofAreas(inspectorate);
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context).withoutBlanks();
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(List.of(GradesRequest.ROUND)));
    Optional<Cycle> cycle = GradesRequest.cycle(GradesRequest.ROUND, given.values(), inspectorate, problems);
    RefusedException.throwIfAny(problems);
    areas.asked(context, Links::area).ifPresent(area -> show(context, area, cycle));
  }

  private void show(Context context, Area area, Optional<Cycle> asked) {
    Gradebook book = books.current();
    Cycle cycle = asked.orElseGet(() -> newest(area, book));
    String canonical = Links.area(area, cycle);
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), canonical,
        () -> views.show(context, "area", view(area, cycle, book)));
  }

  /** The newest round that graded the area, else the newest of all. */
  private static Cycle newest(Area area, Gradebook book) {
    return book.rounds().reversed().stream().filter(cycle -> book.graded(cycle).contains(area)).findFirst()
        .orElseGet(book::newest);
  }

  private AreaView view(Area area, Cycle cycle, Gradebook book) {
    Search all = Search.everything().toggling(Judgments.AREA, area.slug());
    Search severe = severe(area);
    Answer answer = engine.answer(severe);
    AreaGrades grades = new AreaGrades(area, book);
    return new AreaView(views.frame(area.name()),
        new AreaView.Head(area.name(), new Link(Links.search(all),
            English.count(book.census().findings(area), "finding", "findings")), Links.search(severe)),
        grades.names(), grades.spread(), grades.standing(cycle),
        CardView.of(answer, inspectorate).stream().limit(SEVERE).toList(),
        ReachView.of(Reach.of(engine.answer(all), engine, book)));
  }

  private static Search severe(Area area) {
    return Search.everything().filteredBy(Map.of(Judgments.AREA, List.of(area.slug()), Judgments.KIND,
        List.of(Kind.CAUSE_OF_CONCERN.slug(), Kind.RECOMMENDATION.slug(), Kind.AREA_FOR_IMPROVEMENT.slug())))
        .sortedBy(Sort.SEVERITY);
  }
}
