package peeler.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import peeler.search.Search;

/**
 * Which findings the filters of a search let through.
 *
 * @param passing those that pass all filters; null for all findings
 * @param nearly  those that pass all filters but one at most, and so count somewhere; null for all findings
 */
record Filtering(@Nullable FixedBitSet passing, @Nullable FixedBitSet nearly) {

  /** Cost: some operations on sets of one bit a finding. */
  static Filtering of(Search search, FacetColumns columns) {
    if (search.filters().isEmpty() && search.without().isEmpty()) {
      return new Filtering(null, null);
    }
    List<FixedBitSet> filters = new ArrayList<>();
    search.filters().forEach((facet, values) -> filters.add(columns.having(facet, values)));
    FixedBitSet passing = all(columns);
    FixedBitSet nearly = all(columns);
    for (FixedBitSet filter : filters) {
      // Who passed all filters before may fail this one; who failed one before may not.
      FixedBitSet passingThis = nearly.clone();
      passingThis.and(filter);
      passingThis.or(passing);
      nearly = passingThis;
      passing.and(filter);
    }
    for (Map.Entry<String, List<String>> without : search.without().entrySet()) {
      FixedBitSet excluded = columns.having(without.getKey(), without.getValue());
      passing.andNot(excluded);
      nearly.andNot(excluded);
    }
    boolean allCount = search.without().isEmpty() && filters.size() < 2;
    return new Filtering(passing, allCount ? null : nearly);
  }

  /** What a query finds of those that pass. */
  Query passing(Query query) {
    return within(passing, query);
  }

  /** What a query finds of those that count. */
  Query nearly(Query query) {
    return within(nearly, query);
  }

  private static Query within(@Nullable FixedBitSet findings, Query query) {
    return findings == null
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(new FindingSet(findings), Occur.FILTER).build();
  }

  private static FixedBitSet all(FacetColumns columns) {
    FixedBitSet all = new FixedBitSet(columns.findings());
    if (columns.findings() > 0) {
      all.set(0, columns.findings());
    }
    return all;
  }
}
