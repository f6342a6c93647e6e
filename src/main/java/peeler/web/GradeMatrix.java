package peeler.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;

/**
 * Grades of a round, forces down and areas across, beside those of another round. There are counts of each grade and
 * never an average: scales and areas differ.
 *
 * @param cycle      the round
 * @param compareTo  the other round, null for none
 * @param areas      graded in either round for any force, in the inspectorate's order
 * @param rows       the territorial forces, A to Z
 * @param generation the index it was read from
 */
record GradeMatrix(Cycle cycle, @Nullable Cycle compareTo, List<Area> areas, List<Row> rows, Generation generation) {

  /** What a cell is. */
  enum Status {
    /** The area has a grade. */
    GRADED,
    /** Findings on the area are in the index, but no grade of it. */
    NOT_GRADED,
    /** The area was no part of the round. */
    NOT_INSPECTED,
    /** Nothing on the area of that force in that round is in the index. */
    NOT_IN_INDEX;

    String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A force and its cells, one for each area. */
  record Row(Force force, List<Cell> cells) {}

  /**
   * The grade of an area of a force.
   *
   * @param status   whether there is one, or why not
   * @param grades   stated in the index, reports before the register; more than one where sources disagree
   * @param previous in the other round, null where there is none
   * @param findings on the area in the round
   * @param search   that finds them
   */
  record Cell(Status status, List<Grade> grades, @Nullable Grade previous, long findings, Search search) {

    /** The grade, null where there is none. */
    @Nullable
    Grade grade() {
      return grades.isEmpty() ? null : grades.getFirst();
    }
  }

  /**
   * What became of a grade: {@code up}, {@code down}, {@code same}, or {@code not-comparable} across scales and where only
   * the other round has a grade; null where the other round has none.
   */
  @Nullable
  String change(Cell cell) {
    Grade grade = cell.grade();
    Grade previous = cell.previous();
    if (previous == null || compareTo == null) {
      return null;
    }
    if (grade == null || !Comparability.of(cycle, compareTo).comparable()) {
      return "not-comparable";
    }
    int steps = Integer.compare(previous.rank(), grade.rank());
    return steps == 0 ? "same" : steps > 0 ? "up" : "down";
  }

  /** Forces that have a grade in a column; null counts those without any. */
  long count(int column, @Nullable Grade grade) {
    return rows.stream().filter(row -> {
      Grade own = row.cells().get(column).grade();
      return grade == null ? own == null : grade.equals(own);
    }).count();
  }
}
