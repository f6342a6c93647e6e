package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;

/** Shows findings of one answer: where the words were found, in which passages, and why they rank so. */
final class Hits {

  private final Search search;
  private final Query query;
  private final IndexSearcher searcher;
  private final Weight weight;

  /** Hits of a rewritten query. */
  Hits(Search search, Query query, IndexSearcher searcher) throws IOException {
    this.search = search;
    this.query = query;
    this.searcher = searcher;
    this.weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
  }

  Answer.Hit of(Finding finding, ScoreDoc hit, List<String> missing) throws IOException {
    Map<WordField, List<Answer.Mark>> marks = marks(finding, hit.doc);
    return new Answer.Hit(finding, snippets(finding, marks), marks.keySet().stream().map(WordField::field).toList(),
        score(hit), search.explain() ? searcher.explain(query, hit.doc).toString() : null, missing);
  }

  /** Heading and whole text of a finding with their marks. */
  List<Answer.Snippet> whole(Finding finding, int doc) throws IOException {
    Map<WordField, List<Answer.Mark>> marks = marks(finding, doc);
    return Answer.Snippet.whole(finding).stream().map(snippet -> new Answer.Snippet(snippet.text(), snippet.start(),
        marks.getOrDefault(snippet.start() < 0 ? WordField.HEADING : WordField.TEXT, List.of()))).toList();
  }

  private float score(ScoreDoc hit) {
    return search.sort() == Search.Sort.RELEVANCE ? hit.score : 0;
  }

  private static List<Answer.Snippet> snippets(Finding finding, Map<WordField, List<Answer.Mark>> marks) {
    List<Answer.Snippet> snippets = new ArrayList<>();
    if (marks.containsKey(WordField.HEADING) && finding.heading() != null) {
      snippets.add(new Answer.Snippet(finding.heading(), -1, marks.get(WordField.HEADING)));
    }
    snippets.addAll(Passages.of(finding.text(), marks.getOrDefault(WordField.TEXT, List.of())));
    return snippets;
  }

  /** Where words were found, by field; fields without any are left out. */
  private Map<WordField, List<Answer.Mark>> marks(Finding finding, int doc) throws IOException {
    Map<WordField, List<Answer.Mark>> marks = new EnumMap<>(WordField.class);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    for (WordField field : WordField.values()) {
      MatchesIterator found = matches == null ? null : matches.getMatches(field.field());
      if (found != null) {
        marks.put(field, field == WordField.CONTEXT ? List.of() : marks(found, Words.of(text(field, finding))));
      }
    }
    return marks;
  }

  private static String text(WordField field, Finding finding) {
    return field == WordField.HEADING ? Objects.requireNonNullElse(finding.heading(), "") : finding.text();
  }

  /** The index knows the number of a word in its field; the words say where it stands. */
  private static List<Answer.Mark> marks(MatchesIterator matches, List<Words.Word> words) throws IOException {
    List<Answer.Mark> marks = new ArrayList<>();
    while (matches.next()) {
      Answer.Mark mark = new Answer.Mark(words.get(matches.startPosition()).start(),
          words.get(matches.endPosition()).end());
      boolean overlaps = !marks.isEmpty() && mark.start() < marks.getLast().end();
      if (overlaps) {
        Answer.Mark last = marks.removeLast();
        marks.add(new Answer.Mark(Math.min(last.start(), mark.start()), Math.max(last.end(), mark.end())));
      } else {
        marks.add(mark);
      }
    }
    return marks;
  }
}
