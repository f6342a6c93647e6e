package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The grades of a force as CSV: a row for each grade that a source states, and one for each cell without any. */
final class ForceCsv {

  private static final List<String> HEADER = List.of("force", "cycle", "area", "area_name", "status", "grade",
      "area_printed", "source", "document_kind", "source_url", "finding", "findings");

  private ForceCsv() {}

  static CsvTable of(ForceGrades grades, Gradebook book) {
    List<List<String>> rows = new ArrayList<>();
    for (ForceGrades.Row row : grades.rows()) {
      row.cells().forEach(cell -> {
        if (cell.grades().gradings().isEmpty()) {
          rows.add(row(cell, List.of("", "", "", "", "", "")));
        }
        cell.grades().gradings().forEach(grading -> rows.add(row(cell, stated(grading))));
      });
    }
    return new CsvTable("grades-" + grades.force().slug() + "-g" + book.generation().number(), HEADER, rows);
  }

  private static List<String> row(GradeCell cell, List<String> stated) {
    return Stream.of(List.of(cell.force().slug(), cell.cycle().slug(), cell.area().slug(), cell.area().name(),
        cell.status().slug()), stated, List.of(Long.toString(cell.findings()))).flatMap(List::stream).toList();
  }

  private static List<String> stated(Grading grading) {
    String url = grading.url();
    return List.of(grading.grade().slug(), grading.printed(), grading.source(), grading.kind(), url == null ? "" : url,
        grading.finding());
  }
}
