package peeler.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

  /** Findings counted together. */
  private static final int BATCH = 1_024;

  private final FacetColumns columns;
  private final List<Combination> combinations;
  /** The number of each finding in each combination. */
  private final char[][] numbers;
  /** For each combination, which of the columns that are filtered it fails: a bit each. */
  private final int[][] failing;
  private final boolean filtered;
  /** Findings of each combination that pass all filters, and those that fail one column only, by column. */
  private final int[][] passed;
  private final int[][] failedOne;
  /** The combination that holds a column, by column. */
  private final int[] holding;
  private final int[] counts;
  private final FixedBitSet found;
  private long total;

  private FacetCounting(Search search, FacetColumns columns) {
    this.columns = columns;
    this.combinations = columns.combinations();
    this.filtered = !search.filters().isEmpty();
    this.numbers = combinations.stream().map(Combination::numbers).toArray(char[][]::new);
    this.passed = combinations.stream().map(combination -> new int[combination.size()]).toArray(int[][]::new);
    this.failing = combinations.stream().map(combination -> failing(combination, search)).toArray(int[][]::new);
    this.failedOne = new int[columns.forces() + 1][];
    this.holding = new int[columns.forces() + 1];
    for (int i = 0; i < passed.length; i++) {
      for (int column : combinations.get(i).columns()) {
        holding[column] = i;
        failedOne[column] = new int[filtered ? passed[i].length : 0];
      }
    }
    this.counts = new int[columns.numbers()];
    this.found = new FixedBitSet(columns.findings());
  }

  /** Which columns each combination of values fails. */
  private int[] failing(Combination combination, Search search) {
    int[] failing = new int[combination.size()];
    for (int place = 0; filtered && place < combination.columns().size(); place++) {
      int column = combination.columns().get(place);
      boolean[] passes = passes(column, search);
      for (int i = 0; i < failing.length; i++) {
        failing[i] |= passes[combination.value(i, place) - columns.first(column)] ? 0 : 1 << column;
      }
    }
    return failing;
  }

  /** Which values of a column the filters let through, the first of them being no value. */
  private boolean[] passes(int column, Search search) {
    boolean[] passes = new boolean[columns.first(column + 1) - columns.first(column)];
    Arrays.fill(passes, true);
    search.filters().forEach((facet, chosen) -> {
      for (int i = 0; columns.column(facet) == column && i < passes.length; i++) {
        passes[i] = i > 0 && chosen.contains(columns.name(columns.first(column) + i));
      }
    });
    return passes;
  }

  /** Counts what matches a query, which must leave the filters out. */
  static FacetCounting of(Query words, Search search, Filtering filtering, FacetColumns columns, IndexSearcher searcher)
      throws IOException {
    FacetCounting counting = new FacetCounting(search, columns);
    if (words instanceof MatchAllDocsQuery) {
      counting.countAll(search, filtering);
    } else {
      counting.count(filtering.nearly(words), searcher);
      counting.sum();
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
    boolean own = search.filters().size() == 1 && search.without().isEmpty();
    FixedBitSet findings = own ? filtering.passing() : filtering.nearly();
    if (findings == null) {
      System.arraycopy(columns.totals(), 0, counts, 0, counts.length);
      total = columns.findings();
      return;
    }
    Counter counter = new Counter();
    findings.forEach(0, findings.length(), 0, counter::add);
    counter.flush();
    sum();
    if (own) {
      int column = columns.column(search.filters().keySet().iterator().next());
      int from = columns.first(column);
      System.arraycopy(columns.totals(), from, counts, from, columns.first(column + 1) - from);
    }
  }

  /** Counts of values from those of combinations. */
  private void sum() {
    for (int i = 0; i < passed.length; i++) {
      Combination combination = combinations.get(i);
      combination.add(passed[i], counts);
      for (int place = 0; filtered && place < combination.columns().size(); place++) {
        int[] failed = failedOne[combination.columns().get(place)];
        for (int j = 0; j < failed.length; j++) {
          counts[combination.value(j, place)] += failed[j];
        }
      }
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

  /** Counts some findings: first those that pass are told from the others, then each combination is counted by itself. */
  private void count(int[] docs, int size) {
    int passing = filtered ? passing(docs, size) : size;
    total += passing;
    for (int i = 0; i < passing; i++) {
      found.set(docs[i]);
    }
    for (int i = 0; i < numbers.length; i++) {
      count(docs, passing, numbers[i], passed[i]);
    }
  }

  private static void count(int[] docs, int size, char[] numbers, int[] counts) {
    for (int i = 0; i < size; i++) {
      counts[numbers[docs[i]]]++;
    }
  }

  /** Moves those that pass all filters to the front and returns their number; those that fail one only are counted there. */
  private int passing(int[] docs, int size) {
    int passing = 0;
    for (int i = 0; i < size; i++) {
      int doc = docs[i];
      int failed = 0;
      for (int j = 0; j < numbers.length; j++) {
        failed |= failing[j][numbers[j][doc]];
      }
      if (failed == 0) {
        docs[passing] = doc;
        passing++;
      } else if (Integer.bitCount(failed) == 1) {
        int column = Integer.numberOfTrailingZeros(failed);
        failedOne[column][numbers[holding[column]][doc]]++;
      }
    }
    return passing;
  }

  /** Walks the matches, some at a time; a search runs on one thread, so one of it is enough. */
  private final class Counter implements Collector {

    private final int[] batch = new int[BATCH];
    private int size;

    private void add(int doc) {
      batch[size] = doc;
      size++;
      if (size == BATCH) {
        flush();
      }
    }

    private void flush() {
      count(batch, size);
      size = 0;
    }

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
          add(base + doc);
        }

        @Override
        public void collect(DocIdStream docs) {
          flush();
          for (size = docs.intoArray(batch); size > 0; size = docs.intoArray(batch)) {
            for (int i = 0; base > 0 && i < size; i++) {
              batch[i] += base;
            }
            flush();
          }
        }

        @Override
        public void finish() {
          flush();
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
