package peeler.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on a line of its own near the top of a text: "00:01, 18 February 2016", "Published: 8 December 2016". */
final class DateLine {

  private static final Pattern DAY = Pattern.compile(
      "(?i)(?:(?:published|posted|sent on|date)\\b[\\s:]*(?:on\\s+)?)?(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]m)?,?\\s+)?(?:[a-z]+day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(january|february|march|april|may|june|july|august|september|october|november|december)\\s+(20\\d{2})(?:,?\\s+\\d{1,2}[:.]\\d{2})?");
  /** A dateline stands among the first blocks. */
  private static final int BLOCKS = 6;

  private DateLine() {}

  /** The day, null if there is no such line or it names no day. */
  static @Nullable LocalDate in(ReportText text) {
    for (String words : text.opening(BLOCKS)) {
      LocalDate day = of(words);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day that a line of its own gives, null if the line is none. */
  static @Nullable LocalDate of(String words) {
    Matcher day = DAY.matcher(words.strip());
    if (!day.matches()) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(day.group(3)), Month.valueOf(day.group(2).toUpperCase(Locale.ROOT)),
          Integer.parseInt(day.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
