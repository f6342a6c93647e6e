package peeler.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages print them, and the statements in which they say when they were published or updated. */
final class HtmlDates {

  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
      "oct", "nov", "dec");

  private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  /** Forms of a day; numbers alone are day, month, year, as the British write them. */
  private static final List<Pattern> FORMS = List.of(
      Pattern.compile("(?i)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)"),
      Pattern.compile("(?i)(?<!\\d)(?<day>\\d{1,2})[/.-](?<number>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)"),
      Pattern.compile("(?i)(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (?<year>\\d{4})(?!\\d)"),
      Pattern.compile("(?i)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)"));

  private static final String UPDATED = "(?:page |this page was |this page |date )?(?:last )?"
      + "(?:updated|modified|reviewed|revised|amended)(?: on| at)?";

  private static final String PUBLISHED = "(?:first |date |date first )?(?:published|publication date|posted)(?: on| at)?";

  /** Weekday and time of day may stand beside the day. */
  private static final String DAY = "[:\\s]*(?<when>(?:\\w{3,9}day,? )?[\\w/., -]{6,30}?\\d{4}|\\d{4}-\\d{2}-\\d{2})"
      + "(?:,? ?(?:at )?\\d{1,2}[:.]\\d{2} ?(?:am|pm)?)?";

  private static final Pattern UPDATE = Pattern.compile("(?i)" + UPDATED + DAY + "\\.?");

  private static final Pattern PUBLICATION = Pattern.compile("(?i)" + PUBLISHED + DAY + "\\.?");

  private static final Pattern BOTH = Pattern
      .compile("(?i)(?<first>" + PUBLISHED + "[^|;]{6,40}?)[\\s|;,.\u2013-]+(?<second>" + UPDATED + "[^|;]{6,40})");

  private HtmlDates() {}

  /** The day that a text begins with, or the only one in it, if it is one that a report may have. */
  static Optional<LocalDate> day(String text) {
    for (Pattern form : FORMS) {
      Matcher day = form.matcher(text);
      if (text.length() < 200 && day.find()) {
        return day(day);
      }
    }
    return Optional.empty();
  }

  /** Whether a line only states when its page was published or updated. */
  static boolean isStatement(String line) {
    return published(line).isPresent() || updated(line).isPresent();
  }

  /** The day a line gives as that of publication. */
  static Optional<LocalDate> published(String line) {
    return stated(PUBLICATION, line, "first");
  }

  /** The day a line gives as that of the last change. */
  static Optional<LocalDate> updated(String line) {
    return stated(UPDATE, line, "second");
  }

  private static String part(String line, String name) {
    Matcher both = BOTH.matcher(line);
    return both.matches() ? both.group(name) : line;
  }

  private static Optional<LocalDate> stated(Pattern pattern, String line, String part) {
    if (line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String words = part(line, part);
    Matcher stated = pattern.matcher(words);
    return words.length() < 120 && stated.matches() ? day(stated.group("when")) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher day) {
    int month = day.pattern().pattern().contains("<month>")
        ? MONTHS.indexOf(day.group("month").toLowerCase(Locale.ROOT)) + 1
        : Integer.parseInt(day.group("number"));
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(day.group("year")), month, Integer.parseInt(day.group("day"))))
          .filter(HtmlDates::isSane);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The web is younger than 1990; what lies beyond 2100 is a slip of the site's programmer. */
  private static boolean isSane(LocalDate day) {
    return day.getYear() >= 1990 && day.getYear() < 2100;
  }
}
