package peeler.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.Synonyms;
import peeler.search.TextQuery;

/**
 * One reading of a search and what it finds.
 *
 * @param search the search in this reading
 * @param read   its words as they were read, other names included
 * @param words  what its words and exclusions ask for, its filters left out
 * @param counts what it finds
 */
record Attempt(Search search, TextQuery read, Query words, FacetCounting counts) {

  static Attempt of(Search search, TextQuery read, Query query, List<Facet> facets, OpenGeneration generation,
      IndexSearcher searcher) throws IOException {
    Query words = excluding(query, search);
    FacetCounting counts = new FacetCounting(facets, search.filters(), generation.columns(facets));
    return new Attempt(search, read, words, counts.count(words, searcher));
  }

  /** How the words were read, for the person who asked. */
  Answer.Reading reading() {
    return new Answer.Reading(TextQuery.typed(read), Synonyms.added(read));
  }

  boolean isEmpty() {
    return counts.total() == 0;
  }

  /** What is to be found: words and filters. */
  Query chosen() {
    return withFilters(words, search);
  }

  /** What a search is to find by words read elsewhere. */
  static Query chosen(Query words, Search search) {
    return withFilters(excluding(words, search), search);
  }

  private static Query withFilters(Query words, Search search) {
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
