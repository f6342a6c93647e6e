package peeler.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.vocabulary.Grade;

/**
 * The grades that a report states for its areas. Sections of the same area key are one area: a grade stated in one holds
 * in all. Where two statements disagree there is no grade but a doubt: a wrong grade is worse than none.
 */
final class SectionGrades {

  private final Map<String, Set<Grade>> stated = new HashMap<>();
  private final Set<String> carried = new HashSet<>();
  private final Map<String, Block> places = new HashMap<>();

  /** Notes that the report states a grade for an area. Areas that are never graded are passed over. */
  void note(AreaMatch area, Grade grade, Block at) {
    if (area.graded()) {
      stated.computeIfAbsent(area.key(), key -> new LinkedHashSet<>()).add(grade);
      places.putIfAbsent(area.key(), at);
    }
  }

  /** Notes that the area was not inspected in this round, so that whatever grade it shows is an older one. */
  void carry(AreaMatch area) {
    carried.add(area.key());
  }

  /** The grade of an area, null where none or more than one is stated, or where it was carried over. */
  @Nullable
  Grade of(AreaMatch area) {
    Set<Grade> grades = stated.getOrDefault(area.key(), Set.of());
    return grades.size() == 1 && !carried.contains(area.key()) ? grades.iterator().next() : null;
  }

  /** Number of areas with a grade. */
  int count() {
    return stated.size();
  }

  /** Records a doubt for each area with more than one grade. */
  void doubts(Account account) {
    stated.forEach((key, grades) -> {
      Block at = places.get(key);
      if (grades.size() > 1 && at != null) {
        account.doubt(Doubt.Kind.GRADE_UNCERTAIN, "Several grades are stated for " + key.replaceFirst(":.*", "") + ": "
            + String.join(", ", grades.stream().map(Grade::name).toList()) + ".", at);
      }
    });
  }
}
