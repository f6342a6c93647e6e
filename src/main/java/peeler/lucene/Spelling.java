package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
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
  private static final int CANDIDATES = 5;
  private static final float LIKENESS = 0.6f;
  /** Words shorter than this are corrected by one letter only: two make another word of them, "growing" of "grooming". */
  private static final int LONG = 9;

  private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();

  private final Set<String> names = new HashSet<>();
  /** Look for words one letter off, and up to two. */
  private final DirectSpellChecker near = checker(1);
  private final DirectSpellChecker far = checker(2);

  Spelling(Inspectorate inspectorate) {
    inspectorate.forces().forEach(force -> names(force).forEach(name -> Fold.words(name).forEach(this::keep)));
    inspectorate.everyday().stream().flatMap(words -> words.said().stream())
        .forEach(said -> Fold.words(said).forEach(this::keep));
    inspectorate.abbreviations().stream().map(Abbreviation::term).forEach(term -> Fold.words(term).forEach(this::keep));
  }

  private static DirectSpellChecker checker(int edits) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(LIKENESS);
    return checker;
  }

  /** The query with unknown words corrected, empty where there is none to correct. */
  Optional<TextQuery> corrected(TextQuery query, IndexReader reader) throws IOException {
    List<TextQuery> corrected = new ArrayList<>();
    for (TextQuery clause : TextQuery.clauses(query)) {
      corrected.add(clause instanceof TextQuery.Word word ? word(word, reader) : clause);
    }
    TextQuery whole = TextQuery.and(corrected);
    return whole.equals(query) ? Optional.empty() : Optional.of(whole);
  }

  /** The query with the words that were corrected in quotation marks, which asks for them as they are. */
  static TextQuery literal(TextQuery query, TextQuery corrected) {
    List<TextQuery> typed = TextQuery.clauses(query);
    List<TextQuery> clauses = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      boolean same = typed.get(i).equals(TextQuery.clauses(corrected).get(i));
      clauses.add(same ? typed.get(i) : new TextQuery.Phrase(typed.get(i).toString(), 0));
    }
    return TextQuery.and(clauses);
  }

  private TextQuery word(TextQuery.Word word, IndexReader reader) throws IOException {
    List<Words.Word> parts = Words.of(word.text());
    if (parts.size() != 1 || !isUnknown(parts.getFirst(), reader)) {
      return word;
    }
    String form = parts.getFirst().form();
    int most = form.length() < LONG ? 1 : 2;
    SuggestWord[] likely = (most == 1 ? near : far).suggestSimilar(new Term(FindingDocument.WORDS, form), CANDIDATES,
        reader, SuggestMode.SUGGEST_ALWAYS);
    return Arrays.stream(likely).filter(other -> edits(form, other.string) <= most)
        .max(Comparator.comparingDouble((SuggestWord other) -> likelihood(form, other)))
        .<TextQuery>map(other -> new TextQuery.Word(other.string)).orElse(word);
  }

  /** Letters changed, added, left out or swapped with their neighbour; the measure gives it as a share of the shorter word. */
  private static long edits(String typed, String other) {
    return Math.round((1 - DISTANCE.getDistance(typed, other)) * Math.min(typed.length(), other.length()));
  }

  /** Likeness first; of words alike, the more frequent one. */
  private static double likelihood(String typed, SuggestWord other) {
    double sameLength = other.string.length() == typed.length() ? 0.02 : 0;
    return other.score + sameLength + 0.02 * Math.log(other.freq);
  }

  private boolean isUnknown(Words.Word word, IndexReader reader) {
    return word.form().length() >= SHORTEST && word.isLetters() && !names.contains(word.form())
        && new Forms(reader).of(word.form()).isEmpty();
  }

  private void keep(Fold.Word word) {
    names.add(word.word());
  }

  private static Stream<String> names(Force force) {
    return Stream.concat(Stream.of(force.name()), force.aliases().stream());
  }
}
