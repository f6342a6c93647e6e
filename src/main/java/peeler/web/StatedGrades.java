package peeler.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Grade;

/**
 * The grades that the index states of one area of one force in one round.
 *
 * @param gradings by reports before the register
 * @param accord   whether they are one
 */
record StatedGrades(List<Grading> gradings, Accord accord) {

  /** Whether grades are one. */
  enum Accord {
    /** There is none. */
    NONE,
    /** All say the same. */
    ONE,
    /** The area was graded in several questions, differently. */
    SEVERAL,
    /** Sources state different grades of the same question. */
    DISAGREEING
  }

  static final StatedGrades NONE = new StatedGrades(List.of(), Accord.NONE);

  StatedGrades {
    gradings = List.copyOf(gradings);
  }

  static StatedGrades of(List<Grading> gradings, RoundAreas areas) {
    return new StatedGrades(gradings, accord(gradings, areas));
  }

  private static Accord accord(List<Grading> gradings, RoundAreas areas) {
    long grades = gradings.stream().map(Grading::grade).distinct().count();
    if (grades < 2) {
      return grades == 0 ? Accord.NONE : Accord.ONE;
    }
    boolean agree = gradings.stream().collect(Collectors.groupingBy(areas::question)).values().stream()
        .allMatch(same -> same.stream().map(Grading::grade).distinct().count() == 1);
    return agree ? Accord.SEVERAL : Accord.DISAGREEING;
  }

  /** The grade, null where there is none or more than one. */
  @Nullable
  Grade grade() {
    return accord == Accord.ONE ? gradings.getFirst().grade() : null;
  }

  /** The grades without repeats, those of reports first. */
  List<Grade> distinct() {
    return gradings.stream().map(Grading::grade).distinct().toList();
  }
}
