package peeler.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and names in words, as the pages show them. */
final class English {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private English() {}

  /** Such as "1,204 findings" or "1 finding". */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** Such as "Four"; numbers above ten as figures. */
  static String small(int number) {
    List<String> words = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
    return number < words.size() ? words.get(number) : number(number);
  }

  /** With separators between thousands. */
  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** Such as "14 March 2024". */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String date(Instant instant) {
    return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** A slug as words: {@code press-release} as "Press release". */
  static String words(String slug) {
    String words = slug.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The beginning of a text: its first sentence, or as many whole words of it as fit. */
  static String opening(String text, int longest) {
    String line = text.strip().lines().findFirst().orElse("");
    int sentence = line.indexOf(". ");
    String first = sentence < 0 ? line : line.substring(0, sentence + 1);
    if (first.length() <= longest) {
      return first;
    }
    int space = first.lastIndexOf(' ', longest);
    return first.substring(0, space > 0 ? space : longest) + "\u2026";
  }
}
