package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import peeler.search.Question;
import peeler.search.TextQuery;

/**
 * A query that asks for as many of its words as findings have together, for when none has all. What was excluded stays
 * excluded, what was a filter stays one, what was joined by {@code AND} counts as one; words that are in most texts count for
 * nothing.
 */
final class MostWords {

  private final List<TextQuery> words = new ArrayList<>();
  private final List<TextQuery> required = new ArrayList<>();
  private boolean filling;

  MostWords(TextQuery query) {
    for (TextQuery clause : TextQuery.isStrict(query) ? List.of(query) : TextQuery.clauses(query)) {
      boolean stays = clause instanceof TextQuery.Not || clause instanceof TextQuery.Filter;
      if (stays) {
        required.add(clause);
      } else if (Question.isFilling(clause)) {
        filling = true;
      } else {
        words.add(clause);
      }
    }
  }

  /** Fewest words that still say something: two, or one of two. */
  int fewest() {
    return Math.max(1, Math.min(2, words.size() - 1));
  }

  /** Says how many of the words were asked for. */
  String told(int required) {
    return required < words.size()
        ? "These have " + required + " of " + words.size() + "."
        : "These have them in other words" + (filling ? ", without the smallest words." : ".");
  }

  int all() {
    return words.size();
  }

  /** Findings with at least that many of the words. */
  Query query(int most, LuceneQueries queries) {
    return withRequired(queries.most(words, most), Occur.MUST, queries);
  }

  /** Most of the words that any finding of a search has together: each counts one, so the best score is their number. */
  int together(Filtering filtering, LuceneQueries queries, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder counted = new BooleanQuery.Builder();
    words.forEach(word -> counted.add(new ConstantScoreQuery(queries.of(word)), Occur.SHOULD));
    Query some = withRequired(counted.build(), Occur.FILTER, queries);
    ScoreDoc[] best = searcher.search(filtering.passing(some), 1).scoreDocs;
    return best.length == 0 ? 0 : Math.round(best[0].score);
  }

  private Query withRequired(Query some, Occur occur, LuceneQueries queries) {
    return required.isEmpty()
        ? some
        : new BooleanQuery.Builder().add(some, Occur.MUST).add(queries.of(TextQuery.and(required)), occur).build();
  }

  /** The words that each of these findings has not, as typed. */
  Map<Integer, List<String>> missing(List<Integer> findings, LuceneQueries queries, IndexSearcher searcher)
      throws IOException {
    FixedBitSet among = new FixedBitSet(searcher.getIndexReader().maxDoc());
    findings.forEach(among::set);
    Map<Integer, List<String>> missing = new HashMap<>();
    for (TextQuery word : words) {
      Query having = new BooleanQuery.Builder().add(queries.of(word), Occur.FILTER)
          .add(new FindingSet(among), Occur.FILTER).build();
      Set<Integer> have = Arrays.stream(searcher.search(having, Math.max(1, findings.size())).scoreDocs)
          .map(hit -> hit.doc).collect(Collectors.toSet());
      findings.stream().filter(finding -> !have.contains(finding))
          .forEach(finding -> missing.computeIfAbsent(finding, none -> new ArrayList<>()).add(TextQuery.typed(word)));
    }
    return missing;
  }
}
