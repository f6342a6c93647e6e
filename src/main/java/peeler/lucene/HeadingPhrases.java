package peeler.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peeler.search.Question;

/** The two and three word phrases of a heading that neither begin nor end with a filling word: what people may type. */
final class HeadingPhrases {

  private static final int LONGEST = 3;

  private HeadingPhrases() {}

  static Set<String> of(@Nullable String heading) {
    List<Words.Word> words = heading == null ? List.of() : Words.of(heading);
    Set<String> phrases = new LinkedHashSet<>();
    for (int first = 0; first < words.size(); first++) {
      if (isTelling(words.get(first).form())) {
        addFrom(words.subList(first, Math.min(words.size(), first + LONGEST)), phrases);
      }
    }
    return phrases;
  }

  /** Adds the phrases that begin with the first of these words. */
  private static void addFrom(List<Words.Word> words, Set<String> to) {
    StringBuilder phrase = new StringBuilder(words.getFirst().form());
    for (Words.Word word : words.subList(1, words.size())) {
      phrase.append(' ').append(word.form());
      if (isTelling(word.form())) {
        to.add(phrase.toString());
      }
    }
  }

  private static boolean isTelling(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(0)) && !Question.isFilling(word);
  }
}
