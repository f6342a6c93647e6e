package peeler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/**
 * Asks an index of made-up findings a hundred thousand strange queries and says how long they took; ends with an error
 * where one threw. After {@code mvn test-compile}:
 *
 * <pre>java -Xmx1g -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.QueryFuzz 100000 50000</pre>
 */
public final class QueryFuzz {

  private static final int WARM_UP = 500;
  private static final int SLOWEST = 5;

  private QueryFuzz() {}

  /** A query and its time in nanoseconds. */
  private record Timed(String query, long nanos) {}

  /** Number of queries, number of findings. */
  public static void main(String[] args) throws IOException {
    int queries = Integer.parseInt(args[0]);
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    List<Facet> facets = Facets.of(inspectorate);
    Path folder = Files.createTempDirectory("peeler-fuzz");
    FindingIndex index = new LuceneIndex(folder, inspectorate, facets);
    try (FindingIndex.Builder builder = index.begin()) {
      new Corpus(inspectorate, 1).make(Integer.parseInt(args[1]), builder::add);
      builder.publish(1, 0);
    }
    try (SearchEngine engine = index.open()) {
      Corpus words = new Corpus(inspectorate, 2);
      SearchParameters parameters = new SearchParameters(facets);
      ask(engine, parameters, new StrangeQueries(3, words::word), WARM_UP);
      report(ask(engine, parameters, new StrangeQueries(4, words::word), queries));
    }
  }

  private static Timed[] ask(SearchEngine engine, SearchParameters parameters, StrangeQueries strange, int count) {
    Timed[] asked = new Timed[count];
    for (int i = 0; i < count; i++) {
      String query = strange.next();
      long start = System.nanoTime();
      Search search = parameters.parse(Map.of("q", List.of(query))).search();
      engine.answer(search);
      asked[i] = new Timed(query, System.nanoTime() - start);
    }
    Arrays.sort(asked, (a, b) -> Long.compare(b.nanos(), a.nanos()));
    return asked;
  }

  private static void report(Timed[] asked) {
    System.out.printf("%,d queries, none failed; median %.1f ms, 99th percentile %.1f ms, slowest:%n", asked.length,
        millis(asked[asked.length / 2]), millis(asked[asked.length / 100]));
    for (Timed timed : List.of(asked).subList(0, Math.min(SLOWEST, asked.length))) {
      System.out.printf("%8.1f ms  %s%n", millis(timed),
          timed.query().substring(0, Math.min(100, timed.query().length())).replaceAll("\\p{Cntrl}", "?"));
    }
  }

  private static double millis(Timed timed) {
    return timed.nanos() / 1e6;
  }
}
