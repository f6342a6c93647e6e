package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import peeler.search.Search;

/**
 * The orders of hits, each ending with the id, so that no two findings are ever level:
 * <table>
 * <caption>Keys</caption>
 * <tr><td>relevance</td><td>score; then newest, in which order findings stand in the index</td></tr>
 * <tr><td>newest</td><td>opening year of the cycle, then day of publication, both latest first and unknown ones last</td></tr>
 * <tr><td>oldest</td><td>the same the other way round, unknown ones last too</td></tr>
 * <tr><td>force</td><td>name of the force, none last; then newest</td></tr>
 * <tr><td>severity</td><td>kind, most serious first; then newest</td></tr>
 * </table>
 */
final class HitOrder {

  private HitOrder() {}

  /** The first findings of a query, with their scores if they are in order of relevance. */
  static ScoreDoc[] top(Query query, Search.Sort sort, int most, IndexSearcher searcher) throws IOException {
    return sort == Search.Sort.RELEVANCE
        ? searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs
        : searcher.search(query, new TopFieldCollectorManager(of(sort), most, null, most)).scoreDocs;
  }

  static Sort of(Search.Sort sort) {
    List<SortField> keys = new ArrayList<>(switch (sort) {
      case RELEVANCE -> List.of(SortField.FIELD_SCORE);
      case NEWEST -> time(true);
      case OLDEST -> time(false);
      case FORCE -> List.of(force());
      case SEVERITY -> List.of(new SortField(FindingDocument.KIND, SortField.Type.LONG));
    });
    if (sort == Search.Sort.FORCE || sort == Search.Sort.SEVERITY) {
      keys.addAll(time(true));
    }
    keys.add(new SortField(FindingDocument.ID, SortField.Type.STRING));
    return new Sort(keys.toArray(SortField[]::new));
  }

  private static SortField force() {
    return new SortField(FindingDocument.FORCE_NAME, SortField.Type.STRING, false, SortField.STRING_LAST);
  }

  private static List<SortField> time(boolean latestFirst) {
    return List.of(number(FindingDocument.YEAR, latestFirst), number(FindingDocument.PUBLISHED, latestFirst));
  }

  private static SortField number(String field, boolean largestFirst) {
    return new SortField(field, SortField.Type.LONG, largestFirst, largestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
