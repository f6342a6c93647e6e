package peeler.finding;

import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;

/** The slugs of a finding's parts, a hyphen where it has none. */
final class Slugs {

  private Slugs() {}

  static String force(Finding finding) {
    Force force = finding.force();
    return force == null ? "-" : force.slug();
  }

  static String cycle(Finding finding) {
    Cycle cycle = finding.cycle();
    return cycle == null ? "-" : cycle.slug();
  }

  static String area(Finding finding) {
    Area area = finding.area();
    return area == null ? "-" : area.slug();
  }

  static String grade(Finding finding) {
    return grade(finding.grade());
  }

  static String grade(@Nullable Grade grade) {
    return grade == null ? "-" : grade.slug();
  }
}
