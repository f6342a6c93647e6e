package peeler.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.vocabulary.Cycle;

/**
 * The orders of hits. Findings stand in the index newest first, so that Lucene, which takes level ones by their number, never
 * finds two level:
 * <table>
 * <caption>Keys</caption>
 * <tr><td>relevance</td><td>score; then newest</td></tr>
 * <tr><td>newest</td><td>opening year of the cycle, then day of publication, both latest first and unknown ones last; then id</td></tr>
 * <tr><td>oldest</td><td>the same the other way round, unknown ones last too; then id</td></tr>
 * <tr><td>force</td><td>name of the force, none last; then newest</td></tr>
 * <tr><td>severity</td><td>kind, most serious first; then newest</td></tr>
 * </table>
 */
final class HitOrder {

  /**
   * Where a finding stands in the index: {@link #compareTo newest first}.
   *
   * @param year      of the cycle, {@link Long#MIN_VALUE} for none
   * @param published day since 1970, {@link Long#MIN_VALUE} for unknown
   * @param id        of the finding
   */
  record Newest(long year, long published, String id) implements Comparable<Newest> {

    private static final Comparator<Newest> ORDER = Comparator.comparingLong(Newest::year).reversed()
        .thenComparing(Comparator.comparingLong(Newest::published).reversed()).thenComparing(Newest::id);

    static Newest of(Finding finding) {
      Cycle cycle = finding.cycle();
      LocalDate published = finding.document().published();
      return new Newest(cycle == null ? Long.MIN_VALUE : cycle.year(),
          published == null ? Long.MIN_VALUE : published.toEpochDay(), finding.id());
    }

    @Override
    public int compareTo(Newest other) {
      return ORDER.compare(this, other);
    }
  }

  private HitOrder() {}

  /** The first findings of a query, with their scores if they are in order of relevance. */
  static ScoreDoc[] top(Query query, Search.Sort sort, int most, IndexSearcher searcher) throws IOException {
    return switch (sort) {
      case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
      case NEWEST -> top(query, Sort.INDEXORDER, most, searcher);
      case OLDEST ->
        top(query, new Sort(earliest(FindingDocument.YEAR), earliest(FindingDocument.PUBLISHED)), most, searcher);
      case FORCE -> top(query, new Sort(new SortField(FindingDocument.FORCE_NAME, SortField.Type.STRING, false,
          SortField.STRING_LAST)), most, searcher);
      case SEVERITY ->
        top(query, new Sort(new SortField(FindingDocument.KIND, SortField.Type.LONG)), most, searcher);
    };
  }

  private static ScoreDoc[] top(Query query, Sort sort, int most, IndexSearcher searcher) throws IOException {
    return searcher.search(query, new TopFieldCollectorManager(sort, most, null, most)).scoreDocs;
  }

  private static SortField earliest(String field) {
    return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
