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

  /** {@code grades} and {@code previousGrades} are absent unless there are different ones: then no single one is given. */
  record Cell(@Nullable String grade, String status,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GradingJson> grades, @Nullable String previous,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GradingJson> previousGrades, @Nullable String change,
      long findings, String url) {}

  static GradeMatrixJson of(GradeMatrix matrix, List<Grade> scale) {
    Cycle other = matrix.compareTo();
    Comparability comparability = other == null ? null : Comparability.of(matrix.cycle(), other);
    return new GradeMatrixJson(matrix.cycle().slug(), other == null ? null : other.slug(),
        comparability == null ? null : comparability.comparable(),
        comparability == null || comparability.caution().isEmpty() ? null : comparability.caution(),
        matrix.areas().stream().map(area -> new Column(area.slug(), area.name())).toList(),
        matrix.rows().stream().map(GradeMatrixJson::row).toList(), totals(matrix, scale),
        IndexJson.of(matrix.generation()));
  }

  private static Row row(GradeMatrix.Row row) {
    return new Row(row.force().slug(), row.force().name(),
        row.cells().stream().map(GradeMatrixJson::cell).toList());
  }

  private static Cell cell(GradeMatrix.Cell cell) {
    GradeMatrix.Change change = cell.change();
    return new Cell(slug(cell.grade()), cell.now().status().slug(), different(cell.now().grades()),
        slug(cell.before().grade()), different(cell.before()), change == null ? null : change.slug(),
        cell.now().findings(), Links.search(cell.now().search()));
  }

  private static List<GradingJson> different(StatedGrades grades) {
    return grades.distinct().size() > 1 ? GradingJson.of(grades) : List.of();
  }

  private static List<Map<String, Object>> totals(GradeMatrix matrix, List<Grade> scale) {
    List<Map<String, Object>> totals = new ArrayList<>();
    for (int column = 0; column < matrix.areas().size(); column++) {
      Map<String, Object> total = new LinkedHashMap<>();
      total.put("area", matrix.areas().get(column).slug());
      for (Grade grade : scale) {
        total.put(grade.slug(), matrix.count(column, grade));
      }
      total.put("several", matrix.countSeveral(column));
      total.put("none", matrix.countNone(column));
      totals.add(total);
    }
    return totals;
  }

  private static @Nullable String slug(@Nullable Grade grade) {
    return grade == null ? null : grade.slug();
  }
}
