package peeler.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.Block;

/** The report's own count of its graded areas ("graded judgments in nine of these ten"), a checksum for what was read. */
final class GradeCount {

  private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight",
      "nine", "ten", "eleven", "twelve", "thirteen", "fourteen");
  private static final Pattern COUNT = Pattern
      .compile("(?i)graded judge?ments? in (\\w+) of these|graded judge?ments? (?:in|for|of) (\\w+) (?:areas|of)");

  private final ReportText text;

  GradeCount(ReportText text) {
    this.text = text;
  }

  /** Records a doubt if the report counts more or fewer graded areas than were found. */
  void check(SectionGrades grades, Account account) {
    for (Block block : text.blocks()) {
      String words = text.words(block);
      int stated = words.contains("graded") ? stated(words) : -1;
      if (stated >= 0) {
        if (stated != grades.count()) {
          account.doubt(Doubt.Kind.GRADE_COUNT_MISMATCH,
              "The report counts " + stated + " graded areas, " + grades.count() + " were found.", block);
        }
        return;
      }
    }
  }

  /** The number of graded areas that a sentence counts, -1 if it counts none. */
  private static int stated(String words) {
    Matcher count = COUNT.matcher(words);
    return count.find() ? number(count.group(1) == null ? count.group(2) : count.group(1)) : -1;
  }

  private static int number(String word) {
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
  }
}
