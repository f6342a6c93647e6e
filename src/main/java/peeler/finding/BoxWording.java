package peeler.finding;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a heading is worded: what the force has to do, what it falls short in, or neither. */
final class BoxWording {

  private static final Pattern DEMAND = Pattern.compile(
      "(?i)^(?:[\\p{L}'\\u2019 &-]{0,60}?\\b)(?:should|must|needs? to|need to|ought to|has to|have to|is failing to|isn.t (?:yet )?able to)\\b.*");
  private static final Pattern DEMAND_AT_START = Pattern.compile(
      "(?i)^(?:(?:the|this) (?:force|constabulary|service)|it|\\p{L}+(?: [\\p{L}&]+){0,4} (?:police|constabulary|police service)|they)\\s+(?:urgently |still |also )?(?:should|must|needs? to|is failing to|isn.t|doesn.t|does not|is not)\\b.*");
  private static final Pattern PASSIVE = Pattern.compile("(?i).*\\b(?:should|must|needs? to) be\\b.*");

  /** Without any of these there is no demand: most headings are told apart by them, patterns run on the others. */
  private static final Signs SIGNS = Signs.of("should", "must", "need", "ought to", "has to", "have to", "failing to",
      "isn");

  private BoxWording() {}

  /** 2 where the wording is a demand from its first words on, 1 where a demand stands inside, 0 where there is none. */
  static int demand(String heading) {
    if (!SIGNS.anyIn(heading.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    if (DEMAND_AT_START.matcher(heading).matches() && DEMAND.matcher(heading).matches()) {
      return 2;
    }
    if (PASSIVE.matcher(heading).matches()) {
      return 2;
    }
    return DEMAND.matcher(heading).matches() ? 1 : 0;
  }
}
