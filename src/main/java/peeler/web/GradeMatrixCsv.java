package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;

/** A grade matrix as CSV: a row for each cell, under the names that the JSON has. */
final class GradeMatrixCsv {

  private static final List<String> HEADER = List.of("cycle", "force", "force_name", "region", "area", "area_name",
      "status", "grade", "grades", "compare_to", "previous", "previous_grades", "change", "findings", "url");

  private GradeMatrixCsv() {}

  static CsvTable of(GradeMatrix matrix) {
    List<List<String>> rows = new ArrayList<>();
    for (GradeMatrix.Row row : matrix.rows()) {
      row.cells().forEach(cell -> rows.add(row(cell, matrix.compareTo())));
    }
    return new CsvTable("grades-" + matrix.cycle().slug() + "-g" + matrix.generation().number(), HEADER, rows);
  }

  private static List<String> row(GradeMatrix.Cell cell, @Nullable Cycle compareTo) {
    GradeCell now = cell.now();
    GradeMatrix.Change change = cell.change();
    return List.of(now.cycle().slug(), now.force().slug(), now.force().name(), now.force().region(),
        now.area().slug(), now.area().name(), now.status().slug(), slug(now.grade()), all(now.grades()),
        compareTo == null ? "" : compareTo.slug(), slug(cell.before().grade()), all(cell.before()),
        change == null ? "" : change.slug(), Long.toString(now.findings()), Links.search(now.search()));
  }

  private static String slug(@Nullable Grade grade) {
    return grade == null ? "" : grade.slug();
  }

  /** Different grades, each with the name that its area has in the source and the source; empty where they are one. */
  private static String all(StatedGrades grades) {
    Stream<Grading> different = grades.distinct().size() > 1 ? grades.gradings().stream() : Stream.of();
    return different.map(one -> one.grade().slug() + " (" + one.printed() + ", " + one.source() + ")")
        .collect(Collectors.joining("; "));
  }
}
