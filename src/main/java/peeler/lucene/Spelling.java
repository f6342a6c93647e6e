package peeler.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import peeler.search.TextQuery;
import peeler.vocabulary.Abbreviation;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Finds words that no finding has and the word of the index that was most likely meant. Names of forces, abbreviations,
 * numbers, short words, words of everyday use and quoted words are never corrected.
 */
final class Spelling {

  /** Shorter words are abbreviations or too like too many others. */
  private static final int SHORTEST = 4;
  private static final float LIKENESS = 0.6f;
  /** Words shorter than this are corrected by one letter only: two make another word of them, "growing" of "grooming". */
  private static final int LONG = 9;

  private final Set<String> names = new HashSet<>();

  Spelling(Inspectorate inspectorate) {
    inspectorate.forces().forEach(force -> names(force).forEach(name -> Fold.words(name).forEach(this::keep)));
    inspectorate.everyday().stream().flatMap(words -> words.said().stream())
        .forEach(said -> Fold.words(said).forEach(this::keep));
    inspectorate.abbreviations().stream().map(Abbreviation::term).forEach(term -> Fold.words(term).forEach(this::keep));
  }

  /** The query with unknown words corrected, empty where there is none to correct. */
  Optional<TextQuery> corrected(TextQuery query, Forms forms) {
    List<TextQuery> corrected = new ArrayList<>();
    for (TextQuery clause : TextQuery.clauses(query)) {
      corrected.add(switch (clause) {
        case TextQuery.Word word -> word(word, forms);
        case TextQuery.And and -> corrected(and, forms).orElse(and);
        default -> clause;
      });
    }
    TextQuery whole = TextQuery.joinedAs(query, corrected);
    return whole.equals(query) ? Optional.empty() : Optional.of(whole);
  }

  /** The query with the words that were corrected in quotation marks, which asks for them as they are. */
  static TextQuery literal(TextQuery query, TextQuery corrected) {
    List<TextQuery> typed = TextQuery.clauses(query);
    List<TextQuery> clauses = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      TextQuery clause = typed.get(i);
      TextQuery other = TextQuery.clauses(corrected).get(i);
      boolean isWord = !clause.equals(other) && clause instanceof TextQuery.Word;
      clauses.add(isWord
          ? new TextQuery.Phrase(clause.toString(), 0)
          : clause.equals(other) ? clause : literal(clause, other));
    }
    return TextQuery.joinedAs(query, clauses);
  }

  private TextQuery word(TextQuery.Word word, Forms forms) {
    List<Words.Word> parts = Words.of(word.text());
    if (parts.size() != 1 || !isUnknown(parts.getFirst(), forms)) {
      return word;
    }
    return likely(parts.getFirst().form(), forms).max(Comparator.comparingDouble(Likely::likelihood))
        .<TextQuery>map(likely -> new TextQuery.Word(likely.word())).orElse(word);
  }

  /**
   * A word that may have been meant.
   *
   * @param likelihood likeness first; of words alike, the more frequent one
   */
  private record Likely(String word, double likelihood) {}

  /** Words of the index that begin with the same letter; the first one is seldom wrong. Cost: all words that begin so. */
  private static Stream<Likely> likely(String typed, Forms forms) {
    int most = typed.length() < LONG ? 1 : 2;
    List<Likely> likely = new ArrayList<>();
    forms.beginningWith(typed.substring(0, 1), (word, findings) -> {
      int shorter = Math.min(word.length(), typed.length());
      int edits = shorter < SHORTEST ? most + 1 : Edits.between(typed, word, most);
      double likeness = 1 - edits / (double) shorter;
      if (edits <= most && likeness >= LIKENESS) {
        double sameLength = word.length() == typed.length() ? 0.02 : 0;
        likely.add(new Likely(word, likeness + sameLength + 0.02 * Math.log(findings)));
      }
    });
    return likely.stream();
  }

  private boolean isUnknown(Words.Word word, Forms forms) {
    return word.form().length() >= SHORTEST && word.isLetters() && !names.contains(word.form())
        && forms.of(word.form()).isEmpty();
  }

  private void keep(Fold.Word word) {
    names.add(word.word());
  }

  private static Stream<String> names(Force force) {
    return Stream.concat(Stream.of(force.name()), force.aliases().stream());
  }
}
