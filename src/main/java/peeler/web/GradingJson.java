package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade as one source states it.
 *
 * @param grade        its slug
 * @param areaPrinted  the area's name in the source
 * @param source       title of the document
 * @param documentKind sort of document
 * @param finding      the judgment's id
 * @param url          public address, null where there is none
 */
record GradingJson(String grade, String areaPrinted, String source, String documentKind, String finding,
    @Nullable String url) {

  static List<GradingJson> of(StatedGrades grades) {
    return grades.gradings().stream().map(GradingJson::of).toList();
  }

  private static GradingJson of(Grading grading) {
    return new GradingJson(grading.grade().slug(), grading.printed(), grading.source(), grading.kind(),
        grading.finding(), grading.url());
  }
}
