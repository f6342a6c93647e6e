package peeler.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.Synonyms;
import peeler.search.TextQuery;

/**
 * One reading of a search and what it finds.
 *
 * @param search the search in this reading
 * @param read   its words as they were read, other names included
 * @param ranked what adds to the score of a finding
 * @param counts what it finds
 */
record Attempt(Search search, TextQuery read, List<Query> ranked, FacetCounting counts) {

  /**
   * Counts what a search finds.
   *
   * @param ranked  its words, ranking
   * @param counted the same words, only finding
   */
  static Attempt of(Search search, TextQuery read, Query ranked, Query counted, FacetColumns columns,
      IndexSearcher searcher) throws IOException {
    Filtering filtering = Filtering.of(search, columns);
    return new Attempt(search, read, Scoring.clauses(ranked),
        FacetCounting.of(counted, search, filtering, columns, searcher));
  }

  /** How the words were read, for the person who asked. */
  Answer.Reading reading() {
    return new Answer.Reading(TextQuery.typed(read), Synonyms.added(read));
  }

  /** What was found, ranked. */
  Query chosen() {
    return Scoring.of(ranked, counts.found());
  }

  boolean isEmpty() {
    return counts.total() == 0;
  }
}
