package peeler.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of a word broken at the end of a line. In this order:
 *
 * <ol>
 * <li>A soft hyphen (U+00AD) goes.
 * <li>Unless a small letter stands before the hyphen and after it, it stays, without a space behind it:
 * "Dyfed-Powys", "2021-22". Before "and", "or" and "to" a space follows: "short- and long-term".
 * <li>If the document has the word without hyphen elsewhere within a line, and not more often with it, the hyphen goes.
 * <li>If it has the word with the hyphen more often, the hyphen stays; so it does after a prefix such as "anti-" or
 * "multi-", and between two halves that are both words of the document.
 * <li>If a half is a letter or two (save "up", "in" and their like), or the second is no word of the document and looks
 * like the end of one ("-gation", "-ment"), the hyphen goes; else it stays.
 * </ol>
 */
final class Hyphens {

  /** What becomes of the end of a line. */
  enum Break {
    /** Two words. */
    SPACE,
    /** One word as it stands. */
    JOIN,
    /** One word without its last sign. */
    DROP
  }

  private static final char SOFT = '\u00AD';
  private static final String HYPHENS = "-\u2010\u00AD";
  private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "nor");
  private static final Set<String> PREFIXES = Set.of("anti", "co", "cross", "ex", "long", "mid", "multi", "non", "post",
      "self", "semi", "short", "well");
  /** Prefixes that are as often a mere syllable. */
  private static final Set<String> SYLLABLES = Set.of("inter", "pre", "re", "sub", "under", "over", "de");
  private static final Set<String> PARTICLES = Set.of("up", "in", "on", "by", "off", "out");
  private static final Pattern WORD_END = Pattern.compile(
      ".{0,4}(?:ation|ations|tion|tions|sion|sions|ment|ments|ing|ings|ity|ities|ness|able|ible|ably|ibly|ance|ances|"
          + "ence|ences|ency|ative|ally|ful|fully|ers|ors|ated|ates|ating|ised|ises|ising|ture|tures|ies|ied|ous|ously|"
          + "cial|tial|ly|ed|er)");
  private static final int LETTER_OR_TWO = 2;
  private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");

  private final Map<String, Integer> words = new HashMap<>();
  private boolean afterBreak;

  /** @param lines of the document in order; words that may be broken at an end of a line are not learnt */
  Hyphens(Collection<PdfLine> lines) {
    lines.forEach(this::learn);
  }

  /** What becomes of the end of a line, of which those are the last word and the next line's first. */
  Break at(String left, String right) {
    if (isAddress(left)) {
      return goesOnAsAddress(left, right) ? Break.JOIN : Break.SPACE;
    }
    if (left.length() < 2 || HYPHENS.indexOf(left.charAt(left.length() - 1)) < 0) {
      return isSlashed(left, right) ? Break.JOIN : Break.SPACE;
    }
    if (left.charAt(left.length() - 1) == SOFT) {
      return Break.DROP;
    }
    return hyphenated(left.substring(0, left.length() - 1), right);
  }

  private Break hyphenated(String left, String right) {
    if (SUSPENDED.contains(right)) {
      return Break.SPACE;
    }
    if (!Character.isLetterOrDigit(left.charAt(left.length() - 1)) || !Character.isLetterOrDigit(right.charAt(0))) {
      return Break.SPACE;
    }
    boolean small = Character.isLowerCase(left.charAt(left.length() - 1)) && Character.isLowerCase(right.charAt(0));
    return small && isBroken(letters(left, true), letters(right, false)) ? Break.DROP : Break.JOIN;
  }

  /** Whether the hyphen is only there because the line ends. */
  private boolean isBroken(String left, String right) {
    int without = count(left + right);
    int with = count(left + "-" + right);
    if (without > 0 || with > 0) {
      return without >= with;
    }
    String half = left.substring(left.lastIndexOf('-') + 1);
    boolean compound = count(right) > 0 && (count(half) > 0 || SYLLABLES.contains(half));
    if (compound || PREFIXES.contains(half) || PARTICLES.contains(right)) {
      return false;
    }
    return half.length() <= LETTER_OR_TWO || right.length() <= LETTER_OR_TWO
        || (count(right) == 0 && WORD_END.matcher(right).matches());
  }

  private int count(String word) {
    return words.getOrDefault(word, 0);
  }

  private void learn(PdfLine line) {
    String text = line.text().toLowerCase(Locale.ROOT).replace('\u2010', '-');
    int from = afterBreak ? Math.max(0, text.indexOf(' ')) : 0;
    afterBreak = HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
    int to = afterBreak ? Math.max(from, text.lastIndexOf(' ')) : text.length();
    WORDS.matcher(text.substring(from, to)).results().forEach(match -> words.merge(match.group(), 1, Integer::sum));
  }

  /** The letters and hyphens at the end of a word, or at its start, in lower case. */
  private static String letters(String word, boolean atEnd) {
    int from = 0;
    int to = word.length();
    while (atEnd && from < to && !word.substring(from).chars().allMatch(Hyphens::isWordPart)) {
      from++;
    }
    while (!atEnd && to > 0 && !word.substring(0, to).chars().allMatch(Hyphens::isWordPart)) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2010', '-');
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010';
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.startsWith("www.");
  }

  /** Addresses are broken after a sign, without a hyphen; a point may also end the sentence. */
  private static boolean goesOnAsAddress(String left, String right) {
    boolean atSign = "/-_=&?%#".indexOf(left.charAt(left.length() - 1)) >= 0;
    return atSign || (right.indexOf('/') > 0 && !right.contains("://") && !left.endsWith("."));
  }

  private static boolean isSlashed(String left, String right) {
    return left.length() > 1 && left.endsWith("/") && Character.isLetterOrDigit(right.charAt(0));
  }
}
