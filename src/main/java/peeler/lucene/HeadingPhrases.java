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
    List<String> words = heading == null ? List.of() : Words.of(heading).stream().map(Words.Word::form).toList();
    List<Boolean> telling = words.stream().map(HeadingPhrases::isTelling).toList();
    Set<String> phrases = new LinkedHashSet<>();
    for (int first = 0; first < words.size(); first++) {
      for (int last = first + 1; last < Math.min(words.size(), first + LONGEST); last++) {
        if (telling.get(first) && telling.get(last)) {
          phrases.add(String.join(" ", words.subList(first, last + 1)));
        }
      }
    }
    return phrases;
  }

  private static boolean isTelling(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(0)) && !Question.isFilling(word);
  }
}
