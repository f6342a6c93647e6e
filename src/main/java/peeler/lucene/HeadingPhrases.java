package peeler.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.search.Question;
import peeler.search.TextQuery;

/** The two and three word phrases of a heading that neither begin nor end with a filling word: what people may type. */
final class HeadingPhrases {

  private static final int LONGEST = 3;

  private HeadingPhrases() {}

  static Set<String> of(@Nullable String heading) {
    List<String> words = heading == null ? List.of() : Words.of(heading).stream().map(Words.Word::form).toList();
    Set<String> phrases = new LinkedHashSet<>();
    for (int length = 2; length <= LONGEST; length++) {
      for (int i = 0; i + length <= words.size(); i++) {
        List<String> phrase = words.subList(i, i + length);
        if (isTelling(phrase.getFirst()) && isTelling(phrase.getLast())) {
          phrases.add(phrase.stream().collect(Collectors.joining(" ")));
        }
      }
    }
    return phrases;
  }

  private static boolean isTelling(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(0)) && !Question.isFilling(new TextQuery.Word(word));
  }
}
