package peeler.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peeler.search.Search;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;

/**
 * What the index says of one area of one force in one round.
 *
 * @param force    the force
 * @param area     the area
 * @param cycle    the round
 * @param status   whether there is a grade, or why not
 * @param grades   the grades stated
 * @param findings on the area in the round
 */
record GradeCell(Force force, Area area, Cycle cycle, Status status, StatedGrades grades, long findings) {

  /** What a cell is. */
  enum Status {
    /** The area has one grade. */
    GRADED("graded"),
    /** The area was several questions in that round, with different grades. */
    SEVERAL_GRADES("several grades"),
    /** Sources state different grades. */
    SOURCES_DISAGREE("sources disagree"),
    /** Findings on the area are in the index, but no grade of it. */
    NOT_GRADED("not graded"),
    /** The area was no part of the round. */
    NOT_INSPECTED("not inspected"),
    /** Nothing on the area of that force in that round is in the index. */
    NOT_IN_INDEX("not in the index");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    /** As shown. */
    String words() {
      return words;
    }

    /** In data, such as {@code not-graded}. */
    String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The grade, null where there is none or more than one. */
  @Nullable
  Grade grade() {
    return grades.grade();
  }

  /** The search that finds what it counts. */
  Search search() {
    return Search.everything().toggling(Judgments.AREA, area.slug()).toggling(Judgments.CYCLE, cycle.slug())
        .toggling(Judgments.FORCE, force.slug());
  }
}
