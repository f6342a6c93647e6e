package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which stretches of words of a text stand in another text too. Greedy: from each place the longest stretch that the
 * other text has, if it is long enough to say something; linear in practice, for texts of findings.
 */
final class WordDifference {

  /** Shorter stretches are in any two texts. */
  private static final int FEWEST_WORDS = 3;
  private static final Pattern WORDS = Pattern.compile("\\S+\\s*");

  /**
   * A stretch of a text.
   *
   * @param text   as it stands, spaces included
   * @param shared whether the other text has its words, too
   */
  record Stretch(String text, boolean shared) {}

  private WordDifference() {}

  /** The first text against the second, each other against the first. */
  static List<List<Stretch>> among(List<String> texts) {
    List<List<Stretch>> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      all.add(of(texts.get(i), texts.get(i == 0 ? Math.min(1, texts.size() - 1) : 0)));
    }
    return all;
  }

  /** The stretches of one text, in order; together they are the text, leading spaces excepted. */
  static List<Stretch> of(String text, String other) {
    List<String> words = words(text);
    String all = " " + String.join(" ", words(other).stream().map(WordDifference::folded).toList()) + " ";
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < words.size();) {
      int length = sharedFrom(i, words, all);
      if (length < FEWEST_WORDS) {
        own.append(words.get(i));
        i++;
      } else {
        add(stretches, own, false);
        words.subList(i, i + length).forEach(own::append);
        add(stretches, own, true);
        i += length;
      }
    }
    add(stretches, own, false);
    return stretches;
  }

  private static int sharedFrom(int from, List<String> words, String all) {
    StringBuilder sought = new StringBuilder(" ");
    int length = 0;
    while (from + length < words.size()) {
      sought.append(folded(words.get(from + length))).append(' ');
      if (all.indexOf(sought.toString()) < 0) {
        return length;
      }
      length++;
    }
    return length;
  }

  private static void add(List<Stretch> stretches, StringBuilder text, boolean shared) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text.toString(), shared));
      text.setLength(0);
    }
  }

  private static List<String> words(String text) {
    return WORDS.matcher(text).results().map(result -> result.group()).toList();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
