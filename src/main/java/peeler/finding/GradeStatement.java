package peeler.finding;

import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Grade;

/**
 * What a sentence says of a grade.
 *
 * @param grade  stated, null where none is given or it is not this report's
 * @param status whether it is this report's own grade
 * @param area   words of what is graded, empty where the sentence names nothing
 * @param start  UTF-16 offset of the statement's first word in the sentence
 * @param ofForce whether the sentence says it of the force ("the force is good at ..."), not of an aspect ("the
 *               investigation is good")
 */
record GradeStatement(@Nullable Grade grade, Status status, String area, int start, boolean ofForce) {

  /** The same of that status; a grade that is not this report's is dropped. */
  GradeStatement as(Status other) {
    return new GradeStatement(other == Status.STATED ? grade : null, other, area, start, ofForce);
  }

  /** Whose grade it is. */
  enum Status {
    /** This report's. */
    STATED,
    /** Of an earlier inspection, still standing. */
    CARRIED,
    /** Of an earlier inspection, named for comparison. */
    PREVIOUS,
    /** The sentence says that there is none (yet). */
    NOT_GRADED
  }
}
