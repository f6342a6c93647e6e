package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import peeler.vocabulary.Inspectorate;

/** The grade matrix as JSON or CSV: {@code cycle} is the round, {@code compare_to} another one. */
final class GradesEndpoint implements Handler {

  private final Gradebooks books;
  private final Inspectorate inspectorate;
  private final EntityTags tags;
  private final boolean csv;

  /** {@code csv}: whether the answer is a table, else an object. */
  GradesEndpoint(Gradebooks books, Inspectorate inspectorate, EntityTags tags, boolean csv) {
    this.books = books;
    this.inspectorate = inspectorate;
    this.tags = tags;
    this.csv = csv;
  }

  @Override
  public void handle(Context context) {
    Gradebook book = books.current();
    GradesRequest request = GradesRequest.of(Parameters.of(context), book, inspectorate);
    String canonical = csv ? Links.gradesCsv(request) : Links.gradesJson(request);
    context.header("Cache-Control", SearchEndpoint.SHORT);
    tags.answer(context, book.generation(), canonical,
        () -> answer(context, GradeMatrix.of(book, request.cycle(), request.compareTo())));
  }

  private void answer(Context context, GradeMatrix matrix) {
    if (csv) {
      GradeMatrixCsv.of(matrix).answer(context);
    } else {
      Json.answer(context, GradeMatrixJson.of(matrix, inspectorate.grades()));
    }
  }
}
