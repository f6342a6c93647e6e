package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;

/**
 * Grades of a round, forces down and areas across, beside those of another round. There are counts of each grade and
 * never an average: scales and areas differ. Page, JSON and CSV are made from this one.
 *
 * @param cycle      the round
 * @param compareTo  the other round, null for none
 * @param areas      graded in either round for any force, in the inspectorate's order
 * @param rows       the territorial forces, A to Z
 * @param generation the index it was read from
 */
record GradeMatrix(Cycle cycle, @Nullable Cycle compareTo, List<Area> areas, List<Row> rows, Generation generation) {

  /** What became of a grade since the other round. */
  enum Change {
    UP, DOWN, SAME,
    /** The scales differ, or either round has not exactly one grade. */
    NOT_COMPARABLE;

    /** In data, such as {@code not-comparable}. */
    String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A force and its cells, one for each area. */
  record Row(Force force, List<Cell> cells) {}

  /**
   * A grade and the one before it.
   *
   * @param now    in the round
   * @param before in the other round
   * @param change null where the other round has none
   */
  record Cell(GradeCell now, StatedGrades before, @Nullable Change change) {

    /** The grade, null where there is none or more than one. */
    @Nullable
    Grade grade() {
      return now.grade();
    }

    static Cell of(GradeCell now, StatedGrades before, boolean comparable) {
      Grade grade = now.grade();
      Grade previous = before.grade();
      if (before.gradings().isEmpty()) {
        return new Cell(now, before, null);
      }
      if (grade == null || previous == null || !comparable) {
        return new Cell(now, before, Change.NOT_COMPARABLE);
      }
      int steps = Integer.compare(previous.rank(), grade.rank());
      return new Cell(now, before, steps == 0 ? Change.SAME : steps > 0 ? Change.UP : Change.DOWN);
    }
  }

  GradeMatrix {
    areas = List.copyOf(areas);
    rows = List.copyOf(rows);
  }

  static GradeMatrix of(Gradebook book, Cycle cycle, @Nullable Cycle compareTo) {
    List<Area> now = book.graded(cycle);
    List<Area> before = compareTo == null ? List.of() : book.graded(compareTo);
    List<Area> areas = book.areas().stream().filter(area -> now.contains(area) || before.contains(area)).toList();
    List<Row> rows = book.forces().stream().map(force -> new Row(force,
        areas.stream().map(area -> cell(book, force, area, cycle, compareTo)).toList())).toList();
    return new GradeMatrix(cycle, compareTo, areas, rows, book.generation());
  }

  private static Cell cell(Gradebook book, Force force, Area area, Cycle cycle, @Nullable Cycle compareTo) {
    GradeCell now = book.cell(force, area, cycle);
    return compareTo == null
        ? Cell.of(now, StatedGrades.NONE, false)
        : Cell.of(now, book.cell(force, area, compareTo).grades(), Comparability.of(cycle, compareTo).comparable());
  }

  /** Forces that have a grade in a column. */
  long count(int column, Grade grade) {
    return rows.stream().filter(row -> grade.equals(row.cells().get(column).grade())).count();
  }

  /** Forces whose cell in a column is that. */
  long count(int column, GradeCell.Status status) {
    return rows.stream().filter(row -> row.cells().get(column).now().status() == status).count();
  }

  /** Forces that have more than one grade in a column. */
  long countSeveral(int column) {
    return rows.stream().filter(row -> row.cells().get(column).now().grades().distinct().size() > 1).count();
  }

  /** Forces that have no grade in a column. */
  long countNone(int column) {
    return rows.stream().filter(row -> row.cells().get(column).now().grades().gradings().isEmpty()).count();
  }
}
