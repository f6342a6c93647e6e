package peeler.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;
import peeler.web.Server;

/**
 * Keeps a server under full load from eight clients while the index is rebuilt and switched every five seconds, and as many
 * slow connections as wanted are held open; says every ten seconds how many requests were answered, how many refused because the
 * server was busy, failed or held two generations, and what memory and files are in use. After {@code mvn test-compile}, for 2 minutes, 20,000 findings,
 * 5,000 slow connections:
 *
 * <pre>java -Xmx256m -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.SteadyLoad 2 20000 5000</pre>
 */
public final class SteadyLoad {

  private static final int CLIENTS = 8;
  private static final Duration BETWEEN_SWITCHES = Duration.ofSeconds(5);
  private static final int SWITCHES_A_LINE = 2;
  private static final long MEGABYTE = 1 << 20;

  private final Inspectorate inspectorate;
  private final int findings;
  private final Path folder;
  private final FindingIndex index;
  private final SteadyTally tally = new SteadyTally();

  private SteadyLoad(Inspectorate inspectorate, List<Facet> facets, Path folder, int findings) {
    this.inspectorate = inspectorate;
    this.findings = findings;
    this.folder = folder;
    this.index = new LuceneIndex(folder, inspectorate, facets);
  }

  /** Minutes, number of findings, number of slow connections. */
  public static void main(String[] args) throws IOException, InterruptedException {
    LogManager.getLogManager().reset();
    Path folder = Files.createTempDirectory("peeler-steady");
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    List<Facet> facets = Facets.of(inspectorate);
    SteadyLoad load = new SteadyLoad(inspectorate, facets, folder, Integer.parseInt(args[1]));
    load.build();
    try (SearchEngine engine = load.index.open()) {
      Server server = new Server(engine, inspectorate, facets, "127.0.0.1", 0).start();
      try (SlowConnections slow = SlowConnections.to(server.port(), Integer.parseInt(args[2]))) {
        load.run(server.port(), slow, Duration.ofMinutes(Integer.parseInt(args[0])));
      } finally {
        server.stop();
      }
    }
  }

  private void run(int port, SlowConnections slow, Duration length) throws InterruptedException, IOException {
    URI address = URI.create("http://127.0.0.1:" + port);
    List<Thread> clients = IntStream.range(0, CLIENTS)
        .mapToObj(i -> Thread.ofPlatform().daemon()
            .start(new SteadyClient(address, new BenchQueries(inspectorate), i, findings, tally)))
        .toList();
    System.out
        .println("seconds  generation   requests  refused  failed  mixed  p50 ms  p99 ms   heap MB    RSS MB  files  "
            + "of index  slow cut off");
    long start = System.nanoTime();
    for (int i = 1; System.nanoTime() - start < length.toNanos(); i++) {
      TimeUnit.NANOSECONDS.sleep(start + i * BETWEEN_SWITCHES.toNanos() - System.nanoTime());
      long generation = build();
      if (i % SWITCHES_A_LINE == 0) {
        line((System.nanoTime() - start) / 1_000_000_000, generation, slow);
      }
    }
    tally.end();
    for (Thread client : clients) {
      client.join();
    }
    System.out.println(tally.summary());
  }

  /** A generation has as many more findings than wanted as its number says, by which its answers are known. */
  private long build() {
    long number = index.serving().map(serving -> serving.number() + 1).orElse(1L);
    try (FindingIndex.Builder builder = index.begin()) {
      new Corpus(inspectorate, number).make(findings + (int) number, builder::add);
      return builder.publish(1, 0).number();
    }
  }

  private void line(long seconds, long generation, SlowConnections slow) throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("%7d %11d %s %9d %9d %6d %9d %13d%n", seconds, generation, tally.line(),
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, resident(), openFiles(), filesOfIndex(),
        slow.cutOff());
  }

  private static long resident() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong).sum() / 1024;
    }
  }

  private static long openFiles() throws IOException {
    try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
      return handles.count();
    }
  }

  /** Parts of files of the index in memory; those of a generation that was removed count too. */
  private long filesOfIndex() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
      return lines.filter(line -> line.contains(folder.toString())).count();
    }
  }
}
