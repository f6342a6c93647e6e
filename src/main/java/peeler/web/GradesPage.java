package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peeler.search.Problem;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/** The grade matrix of a round; beside it, unless told otherwise, the round before on the same scale. */
final class GradesPage implements Handler {

  /** For the other round: none. */
  static final String ALONE = "none";

  private final Gradebooks books;
  private final Inspectorate inspectorate;
  private final EntityTags tags;
  private final Views views;

  GradesPage(Gradebooks books, Inspectorate inspectorate, EntityTags tags, Views views) {
    this.books = books;
    this.inspectorate = inspectorate;
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Gradebook book = books.current();
    Parameters given = Parameters.of(context).withoutBlanks();
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(Stream.concat(Stream.of(GradesRequest.ROUND, GradesRequest.OTHER),
        GradeOrder.PARAMETERS.stream()).toList()));
    GradesRequest request = request(given.values(), book, problems);
    GradeOrder order = GradeOrder.of(given.values(), inspectorate.areas(), problems);
    RefusedException.throwIfAny(problems);
    String canonical = Links.grades(request, order);
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), canonical, () -> {
      GradeMatrix matrix = GradeMatrix.of(book, request.cycle(), request.compareTo());
      views.show(context, "grades", new GradesTable(matrix, order, book).view(views));
    });
  }

  private GradesRequest request(Map<String, List<String>> given, Gradebook book, List<Problem> problems) {
    boolean alone = given.getOrDefault(GradesRequest.OTHER, List.of()).equals(List.of(ALONE));
    if (alone) {
      Cycle cycle = GradesRequest.cycle(GradesRequest.ROUND, given, inspectorate, problems).orElseGet(book::newest);
      return new GradesRequest(cycle, null);
    }
    GradesRequest request = GradesRequest.of(given, book, inspectorate, problems);
    return given.containsKey(GradesRequest.OTHER) ? request : beside(request.cycle(), book);
  }

  /** The usual request for a round. */
  static GradesRequest beside(Cycle cycle, Gradebook book) {
    return new GradesRequest(cycle, book.comparableBefore(cycle).orElse(null));
  }
}
