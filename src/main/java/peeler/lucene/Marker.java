package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import peeler.search.Answer;

/**
 * Finds where the words of a query stand in a text of one field. The text is parted into terms as it was for the index and
 * compared with those of the query, which costs less than asking the index; it is asked only for words that may be apart.
 */
final class Marker {

  private final String field;
  private final IndexSearcher searcher;
  private final Set<String> words = new HashSet<>();
  /** A bit for each of the letters that the words begin with: most words of a text are told by it not to be looked for. */
  private long firstLetters;
  private final List<String> beginnings = new ArrayList<>();
  /** Words side by side: for each place the terms that may stand there. */
  private final List<List<Set<String>>> phrases = new ArrayList<>();
  private final List<MultiPhraseQuery> apart = new ArrayList<>();

  /** Marks what these clauses of {@link Scoring} look for in a field. */
  Marker(String field, List<Query> clauses, IndexSearcher searcher) {
    this.field = field;
    this.searcher = searcher;
    clauses.forEach(this::add);
    words.forEach(word -> firstLetters |= bit(word));
  }

  private void add(Query clause) {
    switch (clause) {
      case BoostQuery boosted -> add(boosted.getQuery());
      case TermQuery word -> words.addAll(texts(word.getTerm()));
      case SynonymQuery forms -> forms.getTerms().forEach(form -> words.addAll(texts(form)));
      case PrefixQuery beginning -> beginnings.addAll(texts(beginning.getPrefix()));
      case MultiPhraseQuery phrase when isHere(phrase) -> {
        if (phrase.getSlop() == 0) {
          phrases.add(Arrays.stream(phrase.getTermArrays()).map(this::texts).toList());
        } else {
          apart.add(phrase);
        }
      }
      default -> {
      }
    }
  }

  private boolean isHere(MultiPhraseQuery phrase) {
    return phrase.getTermArrays()[0][0].field().equals(field);
  }

  /** Those of the terms that are of this field. */
  private Set<String> texts(Term... terms) {
    Set<String> texts = new HashSet<>();
    for (Term term : terms) {
      if (term.field().equals(field)) {
        texts.add(term.text());
      }
    }
    return texts;
  }

  /** Where words of the query stand in the field's text, in order; what overlaps is one. */
  List<Answer.Mark> in(String text, int doc) throws IOException {
    if (words.isEmpty() && beginnings.isEmpty() && phrases.isEmpty() && apart.isEmpty()) {
      return List.of();
    }
    List<Words.Word> written = Words.of(text);
    List<WordStream.Term> terms = WordStream.terms(text, written);
    List<int[]> found = new ArrayList<>();
    int place = -1;
    for (int i = 0; i < terms.size(); i++) {
      place += terms.get(i).increment();
      if (isLookedFor(terms.get(i).text())) {
        found.add(new int[]{place, place});
      }
    }
    for (List<Set<String>> phrase : phrases) {
      addPhrase(phrase, terms, found);
    }
    for (MultiPhraseQuery phrase : apart) {
      addApart(phrase, doc, found);
    }
    if (!phrases.isEmpty() || !apart.isEmpty()) {
      found.sort(Comparator.comparingInt((int[] mark) -> mark[0]).thenComparingInt(mark -> mark[1]));
    }
    return found.isEmpty() ? List.of() : merged(found, written);
  }

  private boolean isLookedFor(String term) {
    return ((firstLetters & bit(term)) != 0 && words.contains(term))
        || (!beginnings.isEmpty() && beginnings.stream().anyMatch(term::startsWith));
  }

  /** One of 64, told by the first letter. */
  private static long bit(String term) {
    return 1L << term.charAt(0);
  }

  private static void addPhrase(List<Set<String>> phrase, List<WordStream.Term> terms, List<int[]> to) {
    // The places at which the first words of the phrase end, one word more each time.
    Set<Integer> ends = new HashSet<>();
    for (int length = 0; length < phrase.size() && (length == 0 || !ends.isEmpty()); length++) {
      Set<Integer> next = new HashSet<>();
      int place = -1;
      for (WordStream.Term term : terms) {
        place += term.increment();
        if (phrase.get(length).contains(term.text()) && (length == 0 || ends.contains(place - 1))) {
          next.add(place);
        }
      }
      ends = next;
    }
    ends.forEach(end -> to.add(new int[]{end - phrase.size() + 1, end}));
  }

  private void addApart(MultiPhraseQuery phrase, int doc, List<int[]> to) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Query query = searcher.rewrite(phrase);
    Matches matches = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, doc - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    while (each != null && each.next()) {
      to.add(new int[]{each.startPosition(), each.endPosition()});
    }
  }

  /** The places, which are in order, as marks; those that overlap as one. */
  private static List<Answer.Mark> merged(List<int[]> places, List<Words.Word> words) {
    List<Answer.Mark> marks = new ArrayList<>();
    for (int[] place : places) {
      int start = words.get(place[0]).start();
      int end = words.get(place[1]).end();
      if (!marks.isEmpty() && start < marks.getLast().end()) {
        Answer.Mark last = marks.removeLast();
        marks.add(new Answer.Mark(last.start(), Math.max(last.end(), end)));
      } else {
        marks.add(new Answer.Mark(start, end));
      }
    }
    return marks;
  }
}
