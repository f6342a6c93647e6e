package peeler.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well an engine answers judged queries. A finding counts once, also where it stands in several hits.
 *
 * @param queries number of queries
 * @param ndcg    nDCG@10, mean over queries: gains {@code 2^gain - 1}, discounted by {@code log2(rank + 1)}, against the
 *                best order there could be (J&auml;rvelin and Kek&auml;l&auml;inen, 2002)
 * @param mrr     reciprocal rank of the first relevant finding, mean over queries
 * @param success share of queries with a relevant finding among the first three
 */
public record Evaluation(int queries, double ndcg, double mrr, double success) {

  private static final int DEPTH = 10;
  private static final int FIRST = 3;

  /** Evaluates an engine; what it answers is read as a person's words are. */
  public static Evaluation of(SearchEngine engine, SearchParameters parameters, Collection<JudgedQuery> judged) {
    List<Evaluation> each = judged.stream().map(query -> one(engine, parameters, query)).toList();
    return new Evaluation(each.size(), mean(each, 0), mean(each, 1), mean(each, 2));
  }

  /** The same by kind of query, A to Z. */
  public static Map<String, Evaluation> byKind(SearchEngine engine, SearchParameters parameters,
      Collection<JudgedQuery> judged) {
    return judged.stream().collect(Collectors.groupingBy(JudgedQuery::kind, TreeMap::new,
        Collectors.collectingAndThen(Collectors.toList(), queries -> of(engine, parameters, queries))));
  }

  private static Evaluation one(SearchEngine engine, SearchParameters parameters, JudgedQuery query) {
    Search search = parameters.parse(Map.of("q", List.of(query.q()))).search();
    List<Integer> gains = gains(engine.answer(search), query);
    List<Integer> best = query.relevant().stream().map(JudgedQuery.Relevant::gain)
        .sorted(Comparator.reverseOrder()).toList();
    int first = (int) gains.stream().takeWhile(gain -> gain == 0).count();
    boolean found = first < gains.size();
    return new Evaluation(1, dcg(best) == 0 ? 0 : dcg(gains) / dcg(best), found ? 1.0 / (first + 1) : 0,
        found && first < FIRST ? 1 : 0);
  }

  /** Gains of the hits in order, each relevant finding counted at its first. */
  private static List<Integer> gains(Answer answer, JudgedQuery query) {
    Set<Integer> seen = new HashSet<>();
    return answer.hits().stream().map(hit -> query.indexOf(hit.finding()))
        .map(index -> index >= 0 && seen.add(index) ? query.relevant().get(index).gain() : 0).toList();
  }

  private static double dcg(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
      sum += (Math.pow(2, gains.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return sum;
  }

  private static double mean(List<Evaluation> each, int figure) {
    return each.stream().mapToDouble(one -> figure == 0 ? one.ndcg() : figure == 1 ? one.mrr() : one.success())
        .average().orElse(0);
  }

  /** One line for tests, logs and the command line. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%3d queries  nDCG@10 %.3f  MRR %.3f  success@3 %.3f", queries, ndcg, mrr,
        success);
  }
}
