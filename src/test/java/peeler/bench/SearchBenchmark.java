package peeler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.lucene.BareLucene;
import peeler.lucene.LuceneIndex;
import peeler.search.Answer;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;
import peeler.web.AnswerJson;
import peeler.web.Json;

/**
 * Measures searches over made-up findings, stage by stage, beside plain Lucene on the same index: the same queries, ten best
 * hits with their stored fields, five facets counted from doc values, no snippets. Rounds alternate; times are medians, and
 * only their ratios mean anything on a shared machine. After {@code mvn test-compile}:
 *
 * <pre>java -Xmx1g -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.SearchBenchmark 50000 5</pre>
 */
public final class SearchBenchmark {

  private static final int WARM_UP = 3;
  private static final double MILLI = 1e6;

  private final SearchParameters parameters;
  private final Map<String, List<Map<String, List<String>>>> classes;
  private final Map<String, Map<String, List<Long>>> times = new LinkedHashMap<>();

  private SearchBenchmark(Inspectorate inspectorate, List<Facet> facets) {
    parameters = new SearchParameters(facets);
    classes = new BenchQueries(inspectorate).classes();
  }

  /** Number of findings, number of rounds. */
  public static void main(String[] args) throws IOException {
    int findings = Integer.parseInt(args[0]);
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    List<Facet> facets = Facets.of(inspectorate);
    Path folder = Files.createTempDirectory("peeler-bench");
    FindingIndex index = new LuceneIndex(folder, inspectorate, facets);
    long start = System.nanoTime();
    try (FindingIndex.Builder builder = index.begin()) {
      new Corpus(inspectorate, 1).make(findings, builder::add);
      builder.publish(1, 0);
    }
    System.out.printf("%,d findings indexed and verified in %.1f s%n", findings, (System.nanoTime() - start) / 1e9);
    SearchBenchmark benchmark = new SearchBenchmark(inspectorate, facets);
    try (SearchEngine engine = index.open(); BareLucene bare = BareLucene.open(folder)) {
      for (int round = 0; round < Integer.parseInt(args[1]) + WARM_UP; round++) {
        benchmark.round(engine, bare, round >= WARM_UP);
      }
    }
    benchmark.report();
  }

  private void round(SearchEngine engine, BareLucene bare, boolean counts) {
    classes.forEach((name, queries) -> queries.forEach(query -> {
      Answer[] answer = new Answer[1];
      time(name, "bare", counts, () -> bare.search(parameters.parse(query).search()));
      time(name, "parse", counts, () -> parameters.parse(query).search());
      time(name, "answer", counts, () -> answer[0] = engine.answer(parameters.parse(query).search()));
      time(name, "json", counts, () -> Json.line(AnswerJson.of(answer[0])));
    }));
  }

  private void time(String name, String stage, boolean counts, Runnable run) {
    long start = System.nanoTime();
    run.run();
    long nanos = System.nanoTime() - start;
    if (counts) {
      times.computeIfAbsent(name, any -> new LinkedHashMap<>()).computeIfAbsent(stage, any -> new ArrayList<>())
          .add(nanos);
    }
  }

  private void report() {
    System.out.printf("%-18s %8s %8s %8s %8s   %s%n", "class, ms", "bare", "parse", "answer", "json", "answer/bare");
    Map<String, List<Long>> all = new LinkedHashMap<>();
    times.forEach((name, stages) -> {
      row(name, stages);
      stages.forEach((stage, nanos) -> all.computeIfAbsent(stage, any -> new ArrayList<>()).addAll(nanos));
    });
    row("all", all);
  }

  private static void row(String name, Map<String, List<Long>> stages) {
    StringBuilder row = new StringBuilder("%-18s".formatted(name));
    Consumer<String> median = stage -> row.append(" %8.3f".formatted(median(stages, stage) / MILLI));
    List.of("bare", "parse", "answer", "json").forEach(median);
    System.out.println(row.append("   %.2f".formatted(median(stages, "answer") / median(stages, "bare"))));
  }

  private static double median(Map<String, List<Long>> stages, String stage) {
    long[] sorted = stages.getOrDefault(stage, List.of(0L)).stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
