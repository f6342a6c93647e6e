package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import peeler.finding.Finding;
import peeler.search.Question;
import peeler.search.Similar;

/**
 * Finds findings that share the telling words of another: those that few findings have. Its own force's findings come last,
 * since what is wanted is how others fare.
 */
final class SimilarFindings {

  /** Words looked for: the most telling ones. */
  private static final int MOST_WORDS = 16;
  /** Words that must be shared, or all where there are fewer. */
  private static final int FEWEST_SHARED = 3;
  /** Share of all findings in which a word tells nothing any more: one in ten. */
  private static final int TOO_COMMON = 10;

  private final StoredFinding stored;

  SimilarFindings(StoredFinding stored) {
    this.stored = stored;
  }

  List<Similar> like(Finding finding, int limit, IndexSearcher searcher) throws IOException {
    Map<String, String> telling = telling(finding, searcher.getIndexReader());
    if (telling.isEmpty() || limit < 1) {
      return List.of();
    }
    Query alike = alike(telling.values(), new Forms(searcher.getIndexReader()));
    Query own = own(finding);
    BooleanQuery.Builder others = new BooleanQuery.Builder().add(alike, Occur.MUST).add(own, Occur.MUST_NOT)
        .add(itself(finding), Occur.MUST_NOT);
    BooleanQuery.Builder same = new BooleanQuery.Builder().add(alike, Occur.MUST).add(own, Occur.FILTER)
        .add(itself(finding), Occur.MUST_NOT);
    List<Similar> similar = new ArrayList<>(found(others.build(), limit, telling, searcher));
    if (similar.size() < limit) {
      similar.addAll(found(same.build(), limit - similar.size(), telling, searcher));
    }
    return similar;
  }

  private List<Similar> found(Query query, int limit, Map<String, String> telling, IndexSearcher searcher)
      throws IOException {
    List<Similar> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
      Finding finding = stored.read(searcher.storedFields(), hit.doc);
      Stems stemmer = new Stems();
      Set<String> stems = Words.of(finding.words()).stream().map(word -> stemmer.of(word.form()))
          .collect(Collectors.toSet());
      found.add(new Similar(finding, telling.entrySet().stream().filter(word -> stems.contains(word.getKey()))
          .map(Map.Entry::getValue).toList()));
    }
    return found;
  }

  /** The most telling words: stem to the word as written, rarest first. */
  private static Map<String, String> telling(Finding finding, IndexReader reader) throws IOException {
    Stems stems = new Stems();
    Map<String, String> words = new LinkedHashMap<>();
    for (Words.Word word : Words.of(finding.words())) {
      if (word.isLetters() && !Question.isFilling(word.form())) {
        words.putIfAbsent(stems.of(word.form()), word.form());
      }
    }
    Map<String, Integer> frequency = new LinkedHashMap<>();
    for (Map.Entry<String, String> word : words.entrySet()) {
      int findings = 0;
      for (String form : new Forms(reader).of(word.getValue())) {
        findings += reader.docFreq(new Term(WordField.TEXT.field(), form));
      }
      if (findings > 0 && findings <= Math.max(TOO_COMMON, reader.maxDoc() / TOO_COMMON)) {
        frequency.put(word.getKey(), findings);
      }
    }
    Map<String, String> telling = new LinkedHashMap<>();
    frequency.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).limit(MOST_WORDS)
        .forEach(entry -> telling.put(entry.getKey(), words.getOrDefault(entry.getKey(), entry.getKey())));
    return telling;
  }

  private static Query alike(Collection<String> words, Forms forms) {
    BooleanQuery.Builder alike = new BooleanQuery.Builder()
        .setMinimumNumberShouldMatch(Math.min(FEWEST_SHARED, words.size()));
    for (String word : words) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      anywhere.add(RankedWords.anyForm(WordField.TEXT.field(), forms.of(word), word), Occur.SHOULD);
      anywhere.add(RankedWords.anyForm(WordField.HEADING.field(), forms.of(word), word), Occur.SHOULD);
      alike.add(anywhere.build(), Occur.SHOULD);
    }
    return alike.build();
  }

  private static Query itself(Finding finding) {
    return new TermQuery(new Term(FindingDocument.ID, finding.id()));
  }

  /** Findings of the same force, by its name's field: which facets there are is not known here. */
  private static Query own(Finding finding) {
    String force = finding.force() == null ? "" : finding.force().slug();
    return new TermQuery(new Term(FindingDocument.FORCE, force));
  }
}
