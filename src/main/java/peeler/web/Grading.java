package peeler.web;

import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.finding.Finding.GradeBasis;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;

/**
 * A grade that one judgment states.
 *
 * @param finding  the judgment's id
 * @param cycle    the round
 * @param area     what is graded
 * @param printed  the area's name as the source prints it, else ours
 * @param grade    the grade
 * @param register whether the grade register says so, not a report
 * @param source   title of the document
 * @param kind     sort of document, such as {@code digest}
 * @param url      its public address, null where there is none
 */
record Grading(String finding, Cycle cycle, Area area, String printed, Grade grade, boolean register, String source,
    String kind, @Nullable String url) {

  /** The grade a judgment states; null where something is missing that a grade needs. */
  static @Nullable Grading of(Finding judgment) {
    Cycle cycle = judgment.cycle();
    Area area = judgment.area();
    Grade grade = judgment.grade();
    String printed = judgment.areaPrinted();
    return cycle == null || area == null || grade == null
        ? null
        : new Grading(judgment.id(), cycle, area, printed == null ? area.name() : printed, grade,
            judgment.basis() == GradeBasis.REGISTER, judgment.document().title(), judgment.document().kind(),
            DeepLink.webAddress(judgment.source().url()).orElse(null));
  }
}
