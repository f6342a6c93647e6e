package peeler.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.finding.GradeStatement.Status;
import peeler.vocabulary.Cycle;

/**
 * Tells whose grade a sentence speaks of: this report's, an earlier one's, or none's. Sentences come in lower case. Before a
 * pattern is tried a sign is looked for without which it cannot match; most sentences have none.
 */
final class GradeStatus {

  private static final Pattern CARRIED = Pattern.compile(
      "carried (?:over|forward)|\\bstill stands?\\b|\\bstands?\\b\\W*$|remains? in place|\\bnot (?:been )?(?:re-?)?inspected\\b|\\bnot subject to\\b");
  private static final Pattern NOT_GRADED = Pattern
      .compile("\\bnot (?:yet )?(?:being )?(?:been )?graded\\b|\\bto be graded\\b|\\bungraded\\b|make a graded judg");
  private static final Pattern PREVIOUS = Pattern.compile(
      "\\blast (?:year|inspection)\\b|\\bprevious(?:ly)?\\b|\\bearlier\\b|\\bwhen we\\b|\\bsame as\\b|\\bdeteriorat|\\bcompare[sd]?\\b|\\b(?:we|was|were) judged\\b|\\bhad been\\b|\\bonly force\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:in|our|the|from|since|its)\\s+(20[12]\\d)\\b");
  private static final String GRADED = "graded";
  private static final Signs CARRIED_SIGNS = Signs.of("carried", "stand", "in place", "inspected", "subject to");

  private GradeStatus() {}

  /** Whether these words in lower case may say that there is no grade. */
  static boolean mayStandIn(String low) {
    return low.contains(GRADED) || CARRIED_SIGNS.anyIn(low);
  }

  /** Why a sentence states no grade of this report; {@code STATED} if it may state one. */
  static Status without(String low) {
    if (low.contains(GRADED) && NOT_GRADED.matcher(low).find()) {
      return Status.NOT_GRADED;
    }
    return CARRIED_SIGNS.anyIn(low) && CARRIED.matcher(low).find() ? Status.CARRIED : Status.STATED;
  }

  /** Whether a sentence that may state a grade states this report's: {@code STATED} or {@code PREVIOUS}. */
  static Status of(String low, @Nullable Cycle cycle) {
    Matcher year = YEAR.matcher(low);
    boolean other = false;
    boolean own = false;
    while (low.contains("20") && year.find()) {
      int stated = Integer.parseInt(year.group(1));
      boolean fits = cycle != null && stated >= cycle.year() && stated <= cycle.year() + 2;
      own |= fits;
      other |= !fits;
    }
    return PREVIOUS.matcher(low).find() || (other && !own) ? Status.PREVIOUS : Status.STATED;
  }
}
