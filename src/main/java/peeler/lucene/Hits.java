package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.vocabulary.Inspectorate;

/** Shows findings of one answer: where the words were found, in which passages, and why they rank so. */
final class Hits {

  private final Search search;
  private final Query query;
  private final Inspectorate inspectorate;
  private final IndexSearcher searcher;
  private final Map<WordField, Marker> markers = new EnumMap<>(WordField.class);

  /** Hits of an attempt. */
  Hits(Attempt attempt, Inspectorate inspectorate, IndexSearcher searcher) {
    this.search = attempt.search();
    this.query = attempt.chosen();
    this.inspectorate = inspectorate;
    this.searcher = searcher;
    for (WordField field : WordField.values()) {
      markers.put(field, new Marker(field.field(), attempt.ranked(), searcher));
    }
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
    for (Map.Entry<WordField, Marker> marker : markers.entrySet()) {
      List<Answer.Mark> found = marker.getValue().in(marker.getKey().of(finding, inspectorate), doc);
      if (!found.isEmpty()) {
        marks.put(marker.getKey(), found);
      }
    }
    return marks;
  }
}
