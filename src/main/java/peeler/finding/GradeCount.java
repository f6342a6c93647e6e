package peeler.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.Block;
import peeler.report.Report;

/** The report's own count of its graded areas ("graded judgments in nine of these ten"), a checksum for what was read. */
final class GradeCount {

  private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight",
      "nine", "ten", "eleven", "twelve", "thirteen", "fourteen");
  private static final Pattern COUNT = Pattern
      .compile("(?i)graded judge?ments? in (\\w+) of these|graded judge?ments? (?:in|for|of) (\\w+) (?:areas|of)");

  private final Report report;

  GradeCount(Report report) {
    this.report = report;
  }

  /** Records a doubt if the report counts more or fewer graded areas than were found. */
  void check(SectionGrades grades, Account account) {
    for (Block block : ReportText.blocks(report)) {
      String words = block.words(report.text());
      Matcher count = COUNT.matcher(words);
      int stated = words.contains("graded") && count.find()
          ? number(count.group(1) == null ? count.group(2) : count.group(1))
          : -1;
      if (stated >= 0) {
        if (stated != grades.count()) {
          account.doubt(Doubt.Kind.GRADE_COUNT_MISMATCH,
              "The report counts " + stated + " graded areas, " + grades.count() + " were found.", block);
        }
        return;
      }
    }
  }

  private static int number(String word) {
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
  }
}
