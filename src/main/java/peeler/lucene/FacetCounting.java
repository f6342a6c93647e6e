package peeler.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import peeler.finding.Facet;

/**
 * Counts findings by facet in one pass. A finding that fails no facet's selection is counted in all facets; one that fails
 * exactly one is counted in that one, which so ignores its own selection; one that fails two is counted nowhere. This is
 * drill-sideways counting without a query for each facet. Cost: matches of the words times facets.
 */
final class FacetCounting {

  private final List<Facet> facets;
  private final Tally[] tallies;
  private final Tally forces;
  private final boolean filtered;
  private long total;

  /** Counts for findings that match the words and are chosen by the filters. */
  FacetCounting(List<Facet> facets, Map<String, List<String>> chosen, FacetColumns columns) {
    this.facets = facets;
    this.filtered = !chosen.isEmpty();
    this.tallies = facets.stream()
        .map(facet -> new Tally(columns.of(facet), chosen.getOrDefault(facet.name(), List.of())))
        .toArray(Tally[]::new);
    this.forces = new Tally(columns.forces(), List.of());
  }

  /** Counts what matches a query, which must leave the filters out. */
  FacetCounting count(Query words, IndexSearcher searcher) throws IOException {
    return searcher.search(words, new CollectorManager<Counter, FacetCounting>() {

      @Override
      public Counter newCollector() {
        return new Counter();
      }

      @Override
      public FacetCounting reduce(Collection<Counter> counters) {
        return FacetCounting.this;
      }
    });
  }

  /** Findings that match words and filters. */
  long total() {
    return total;
  }

  /** Forces among them. */
  long forces() {
    return forces.values().size();
  }

  /** Findings by value of a facet, its own selection ignored. */
  Map<String, Long> of(Facet facet) {
    return tallies[facets.indexOf(facet)].values();
  }

  private void count(int doc) {
    Tally failed = null;
    int failures = 0;
    if (filtered) {
      for (Tally tally : tallies) {
        if (!tally.accepts(doc)) {
          failed = tally;
          failures++;
        }
      }
    }
    if (failures == 0) {
      total++;
      for (Tally tally : tallies) {
        tally.count(doc);
      }
      forces.count(doc);
    } else if (failures == 1 && failed != null) {
      failed.count(doc);
    }
  }

  /** Walks the matches; a search runs on one thread, so one of it is enough. */
  private final class Counter implements Collector {

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
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Counts by value of one facet, and the values that are chosen in it. */
  private static final class Tally {

    private final FacetColumns.Column column;
    private final long[] counts;
    private final boolean[] accepted;
    private final boolean open;

    Tally(FacetColumns.Column column, List<String> chosen) {
      this.column = column;
      this.counts = new long[column.size()];
      this.accepted = new boolean[counts.length];
      this.open = chosen.isEmpty();
      for (int i = 0; i < accepted.length; i++) {
        accepted[i] = chosen.contains(column.name(i));
      }
    }

    boolean accepts(int doc) {
      return open || accepted[column.number(doc)];
    }

    void count(int doc) {
      counts[column.number(doc)]++;
    }

    Map<String, Long> values() {
      Map<String, Long> values = new HashMap<>();
      for (int i = FacetColumns.NO_VALUE + 1; i < counts.length; i++) {
        if (counts[i] > 0) {
          values.put(column.name(i), counts[i]);
        }
      }
      return values;
    }
  }
}
