package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import peeler.finding.Facet;

/**
 * Counts findings by facet in one pass. A finding that fails no facet's selection is counted in all facets; one that fails
 * exactly one is counted in that one, which so ignores its own selection; one that fails two is counted nowhere. This is
 * drill-sideways counting without a query for each facet. Cost: matches of the words times facets.
 */
final class FacetCounting {

  private final List<Facet> facets;
  private final Map<String, List<String>> chosen;
  private final Map<String, Map<String, Long>> counts = new HashMap<>();
  private final Map<String, Long> forces = new HashMap<>();
  private long total;

  /** Counts for findings that match the words and are chosen by the filters. */
  FacetCounting(List<Facet> facets, Map<String, List<String>> chosen) {
    this.facets = facets;
    this.chosen = chosen;
    facets.forEach(facet -> counts.put(facet.name(), new HashMap<>()));
  }

  /** Counts what matches a query, which must leave the filters out. */
  FacetCounting count(Query words, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        count(leaf, scorer.iterator());
      }
    }
    return this;
  }

  /** Findings that match words and filters. */
  long total() {
    return total;
  }

  /** Forces among them. */
  long forces() {
    return forces.size();
  }

  /** Findings by value of a facet, its own selection ignored. */
  Map<String, Long> of(Facet facet) {
    return counts.getOrDefault(facet.name(), Map.of());
  }

  private void count(LeafReaderContext leaf, DocIdSetIterator matches) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (Facet facet : facets) {
      columns.add(
          new Column(leaf, FindingDocument.facetField(facet.name()), chosen.getOrDefault(facet.name(), List.of())));
    }
    Column force = new Column(leaf, FindingDocument.FORCE_NAME, List.of());
    for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
      count(doc, columns, force);
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).addTo(of(facets.get(i)));
    }
    force.addTo(forces);
  }

  private void count(int doc, List<Column> columns, Column force) throws IOException {
    Column failed = null;
    int failures = 0;
    for (Column column : columns) {
      if (!column.passes(doc)) {
        failed = column;
        failures++;
      }
    }
    if (failures == 0) {
      total++;
      columns.forEach(Column::count);
      force.passes(doc);
      force.count();
    } else if (failures == 1 && failed != null) {
      failed.count();
    }
  }

  /** The values of one field in one segment, by number. */
  private static final class Column {

    private static final int NO_VALUE = -1;

    private final SortedDocValues values;
    private final boolean[] accepted;
    private final boolean open;
    private final long[] counts;
    private int ordinal = NO_VALUE;

    Column(LeafReaderContext leaf, String field, List<String> chosen) throws IOException {
      values = DocValues.getSorted(leaf.reader(), field);
      counts = new long[values.getValueCount()];
      accepted = new boolean[values.getValueCount()];
      open = chosen.isEmpty();
      for (String slug : chosen) {
        int number = values.lookupTerm(new BytesRef(slug));
        if (number >= 0) {
          accepted[number] = true;
        }
      }
    }

    /** Goes to a finding; whether its value is among those chosen. */
    boolean passes(int doc) throws IOException {
      ordinal = values.advanceExact(doc) ? values.ordValue() : NO_VALUE;
      return open || (ordinal != NO_VALUE && accepted[ordinal]);
    }

    /** Counts the finding it is at. */
    void count() {
      if (ordinal != NO_VALUE) {
        counts[ordinal]++;
      }
    }

    void addTo(Map<String, Long> sums) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Long::sum);
        }
      }
    }
  }
}
