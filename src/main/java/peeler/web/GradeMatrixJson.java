package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;

/**
 * A grade matrix as JSON.
 *
 * @param cycle      slug of the round
 * @param compareTo  slug of the other round, null for none
 * @param comparable whether the rounds are of one scale, null without another
 * @param caution    what to bear in mind when comparing them, null for nothing
 * @param columns    the areas
 * @param rows       the forces
 * @param totals     for each area, forces by grade
 * @param index      the generation it was read from
 */
record GradeMatrixJson(String cycle, @Nullable String compareTo, @Nullable Boolean comparable,
    @Nullable String caution, List<Column> columns, List<Row> rows, List<Map<String, Object>> totals,
    IndexJson index) {

  /** An area. */
  record Column(String area, String label) {}

  /** A force, with a cell for each column. */
  record Row(String force, String forceName, List<Cell> cells) {}

  /** {@code disagreeing} are other grades that sources state; absent where they agree. */
  record Cell(@Nullable String grade, String status,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> disagreeing, @Nullable String previous,
      @Nullable String change, long findings, String url) {}

  static GradeMatrixJson of(GradeMatrix matrix, List<Grade> grades) {
    Cycle other = matrix.compareTo();
    Comparability comparability = other == null ? null : Comparability.of(matrix.cycle(), other);
    return new GradeMatrixJson(matrix.cycle().slug(), other == null ? null : other.slug(),
        comparability == null ? null : comparability.comparable(),
        comparability == null || comparability.caution().isEmpty() ? null : comparability.caution(),
        matrix.areas().stream().map(area -> new Column(area.slug(), area.name())).toList(),
        matrix.rows().stream().map(row -> row(matrix, row)).toList(), totals(matrix, grades),
        IndexJson.of(matrix.generation()));
  }

  private static Row row(GradeMatrix matrix, GradeMatrix.Row row) {
    return new Row(row.force().slug(), row.force().name(),
        row.cells().stream().map(cell -> cell(matrix, cell)).toList());
  }

  private static Cell cell(GradeMatrix matrix, GradeMatrix.Cell cell) {
    return new Cell(slug(cell.grade()), cell.status().slug(),
        cell.grades().stream().skip(1).map(Grade::slug).toList(), slug(cell.previous()), matrix.change(cell),
        cell.findings(), Links.search(cell.search()));
  }

  private static List<Map<String, Object>> totals(GradeMatrix matrix, List<Grade> grades) {
    List<Map<String, Object>> totals = new ArrayList<>();
    for (int column = 0; column < matrix.areas().size(); column++) {
      Map<String, Object> total = new LinkedHashMap<>();
      total.put("area", matrix.areas().get(column).slug());
      for (Grade grade : grades) {
        total.put(grade.slug(), matrix.count(column, grade));
      }
      total.put("none", matrix.count(column, null));
      totals.add(total);
    }
    return totals;
  }

  private static @Nullable String slug(@Nullable Grade grade) {
    return grade == null ? null : grade.slug();
  }
}
