package peeler.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Search;

/**
 * Counts findings by facet in one pass. A finding that fails no facet's selection is counted in all facets; one that fails
 * exactly one is counted in that one, which so ignores its own selection; one that fails two is counted nowhere. This is
 * drill-sideways counting without a query for each facet. Cost: matches of the words times facets; without words, findings
 * that pass the filters times facets.
 */
final class FacetCounting {

  private static final int BATCH = 256;

  private final FacetColumns columns;
  private final char[] values;
  private final int width;
  private final int[] counts;
  /** Columns in which values are chosen, and for every number whether it is one of them. */
  private final int[] filtered;
  private final boolean[] accepted;
  private final FixedBitSet found;
  private long total;

  private FacetCounting(Search search, FacetColumns columns) {
    this.columns = columns;
    this.values = columns.values();
    this.width = columns.width();
    this.counts = new int[columns.numbers()];
    this.accepted = new boolean[columns.numbers()];
    this.found = new FixedBitSet(columns.findings());
    this.filtered = search.filters().keySet().stream().mapToInt(columns::column).toArray();
    search.filters().forEach((facet, chosen) -> {
      int column = columns.column(facet);
      for (int number = columns.first(column) + 1; number < columns.first(column + 1); number++) {
        accepted[number] = chosen.contains(columns.name(number));
      }
    });
  }

  /** Counts what matches a query, which must leave the filters out. */
  static FacetCounting of(Query words, Search search, Filtering filtering, FacetColumns columns, IndexSearcher searcher)
      throws IOException {
    FacetCounting counting = new FacetCounting(search, columns);
    if (words instanceof MatchAllDocsQuery) {
      counting.countAll(search, filtering);
    } else {
      counting.count(filtering.nearly(words), searcher);
    }
    return counting;
  }

  /** The findings that match words and filters; null for all. */
  @Nullable
  FixedBitSet found() {
    return total == columns.findings() ? null : found;
  }

  /** Findings that match words and filters. */
  long total() {
    return total;
  }

  /** Forces among them. */
  long forces() {
    int forces = columns.forces();
    return Arrays.stream(counts, columns.first(forces) + 1, columns.first(forces + 1)).filter(count -> count > 0)
        .count();
  }

  /** Findings by value of a facet, its own selection ignored. */
  Map<String, Long> of(Facet facet) {
    int column = columns.column(facet.name());
    Map<String, Long> values = new HashMap<>();
    for (int number = columns.first(column) + 1; number < columns.first(column + 1); number++) {
      if (counts[number] > 0) {
        values.put(columns.name(number), (long) counts[number]);
      }
    }
    return values;
  }

  /** Counts without words. With one filter, only its own facet counts what does not pass, and that is everything. */
  private void countAll(Search search, Filtering filtering) throws IOException {
    boolean own = filtered.length == 1 && search.without().isEmpty();
    FixedBitSet findings = own ? filtering.passing() : filtering.nearly();
    if (findings == null) {
      System.arraycopy(columns.totals(), 0, counts, 0, counts.length);
      total = columns.findings();
      return;
    }
    findings.forEach(0, findings.length(), 0, this::count);
    if (own) {
      int from = columns.first(filtered[0]);
      System.arraycopy(columns.totals(), from, counts, from, columns.first(filtered[0] + 1) - from);
    }
  }

  private void count(Query words, IndexSearcher searcher) throws IOException {
    searcher.search(words, new CollectorManager<Counter, Long>() {

      @Override
      public Counter newCollector() {
        return new Counter();
      }

      @Override
      public Long reduce(Collection<Counter> counters) {
        return total;
      }
    });
  }

  private void count(int doc) {
    int at = doc * width;
    int failed = -1;
    for (int column : filtered) {
      if (!accepted[values[at + column]]) {
        if (failed >= 0) {
          return;
        }
        failed = column;
      }
    }
    if (failed >= 0) {
      counts[values[at + failed]]++;
      return;
    }
    total++;
    found.set(doc);
    for (int i = at; i < at + width; i++) {
      counts[values[i]]++;
    }
  }

  /** Walks the matches; a search runs on one thread, so one of it is enough. */
  private final class Counter implements Collector {

    private final int[] batch = new int[BATCH];

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      int base = leaf.docBase;
      return new LeafCollector() {

        @Override
        public void setScorer(Scorable scorer) {
          // Counting asks for no scores.
        }

        @Override
        public void collect(int doc) {
          count(base + doc);
        }

        @Override
        public void collect(DocIdStream docs) {
          for (int size = docs.intoArray(batch); size > 0; size = docs.intoArray(batch)) {
            for (int i = 0; i < size; i++) {
              count(base + batch[i]);
            }
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
