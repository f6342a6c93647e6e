package peeler.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks findings that are known to match: whatever adds to a score, side by side, so that the index can pass over findings
 * that cannot be among the best, which it does not where clauses are nested.
 */
final class Scoring {

  /** Stands for what finds without scoring: filters and exclusions among the words, which may be all that a finding matches. */
  private static final Query UNSCORED = new BoostQuery(MatchAllDocsQuery.INSTANCE, 0);

  private Scoring() {}

  /** What adds to the score of a query: words, phrases and beginnings in one field each. */
  static List<Query> clauses(Query words) {
    List<Query> adding = new ArrayList<>();
    add(words, 1, adding);
    return adding;
  }

  /** The best of these findings, or of all, by what adds to their score. */
  static Query of(List<Query> adding, @Nullable FixedBitSet findings) {
    Query among = findings == null ? MatchAllDocsQuery.INSTANCE : new FindingSet(findings);
    if (adding.stream().allMatch(UNSCORED::equals)) {
      return new ConstantScoreQuery(among);
    }
    BooleanQuery.Builder best = new BooleanQuery.Builder().add(among, Occur.FILTER).setMinimumNumberShouldMatch(1);
    adding.stream().distinct().forEach(clause -> best.add(clause, Occur.SHOULD));
    return best.build();
  }

  private static void add(Query query, float boost, List<Query> to) {
    switch (query) {
      case BoostQuery boosted -> add(boosted.getQuery(), boost * boosted.getBoost(), to);
      case BooleanQuery all -> {
        for (BooleanClause clause : all) {
          if (clause.isScoring()) {
            add(clause.query(), boost, to);
          }
        }
      }
      case MatchAllDocsQuery all -> to.add(UNSCORED);
      case ConstantScoreQuery constant -> to.add(UNSCORED);
      default -> to.add(boost == 1 ? query : new BoostQuery(query, boost));
    }
  }
}
