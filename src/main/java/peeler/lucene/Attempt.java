package peeler.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import peeler.finding.Facet;
import peeler.search.Search;

/**
 * One reading of a search and what it finds.
 *
 * @param search the search in this reading
 * @param words  what its words and exclusions ask for, its filters left out
 * @param counts what it finds
 */
record Attempt(Search search, Query words, FacetCounting counts) {

  static Attempt of(Search search, Query query, List<Facet> facets, IndexSearcher searcher) throws IOException {
    Query words = excluding(query, search);
    return new Attempt(search, words, new FacetCounting(facets, search.filters()).count(words, searcher));
  }

  boolean isEmpty() {
    return counts.total() == 0;
  }

  /** What is to be found: words and filters. */
  Query chosen() {
    BooleanQuery.Builder chosen = new BooleanQuery.Builder().add(words, Occur.MUST);
    LuceneQueries.filters(search.filters()).forEach(values -> chosen.add(values, Occur.FILTER));
    return chosen.build();
  }

  private static Query excluding(Query words, Search search) {
    if (search.without().isEmpty()) {
      return words;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    LuceneQueries.filters(search.without()).forEach(values -> query.add(values, Occur.MUST_NOT));
    return query.build();
  }
}
