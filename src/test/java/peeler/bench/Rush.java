package peeler.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;
import peeler.web.Server;

/**
 * More clients than a server can answer, each asking for a hundred findings with words that nearly all have and, when
 * refused, again after the second it is told to wait; then exports of everything, one after another by as many clients as
 * there are places for. Beside them one client asks again and again whether the server is alive. Prints what became of them,
 * by status, and how long each took, in milliseconds. For 200 clients, 20 seconds, 50,000 findings, after
 * {@code mvn test-compile}:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.Rush 200 20 50000</pre>
 */
public final class Rush {

  private static final int EXPORTS = 2;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int OK = 200;
  private static final int BUFFER = 1 << 16;

  private final int port;
  private final Duration length;
  private final AtomicInteger number = new AtomicInteger();

  private Rush(int port, Duration length) {
    this.port = port;
    this.length = length;
  }

  /** Number of clients, seconds, number of findings. */
  public static void main(String[] args) throws IOException, InterruptedException {
    LogManager.getLogManager().reset();
    Path folder = Files.createTempDirectory("peeler-rush");
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    List<Facet> facets = Facets.of(inspectorate);
    FindingIndex index = new LuceneIndex(folder, inspectorate, facets);
    try (FindingIndex.Builder builder = index.begin()) {
      new Corpus(inspectorate, 1).make(Integer.parseInt(args[2]), builder::add);
      builder.publish(1, 0);
    }
    try (SearchEngine engine = index.open()) {
      Server server = new Server(engine, inspectorate, facets, "127.0.0.1", 0).start();
      try {
        Rush rush = new Rush(server.port(), Duration.ofSeconds(Integer.parseInt(args[1])));
        System.out.println("what                     status       n     p50     p99     max");
        rush.run("search, not yet warm", 1, rush::heavy);
        rush.run("search", Integer.parseInt(args[0]), rush::heavy);
        rush.run("export", EXPORTS, () -> "/api/v1/export.csv");
      } finally {
        server.stop();
      }
    }
  }

  private String heavy() {
    return "/search?q=the+of+and+a*+b*+c*+n%d&size=100".formatted(number.incrementAndGet());
  }

  private void run(String what, int clients, Supplier<String> address) throws InterruptedException {
    long end = System.nanoTime() + length.toNanos();
    Times asked = new Times();
    Times alive = new Times();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      threads.add(Thread.ofPlatform().start(() -> ask(address, asked, end, Duration.ZERO)));
    }
    threads.add(Thread.ofPlatform().start(() -> ask(() -> "/health/live", alive, end, PAUSE)));
    for (Thread thread : threads) {
      thread.join();
    }
    asked.print(what);
    alive.print("  is it alive?");
  }

  private void ask(Supplier<String> address, Times times, long end, Duration pause) {
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      int status = status(address.get());
      times.took(status, System.nanoTime() - start);
      sleep(status == OK ? pause : Duration.ofSeconds(1));
    }
  }

  /** The status of an answer that was read to its end, 0 for none. */
  private int status(String address) {
    String request = "GET " + address + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
    byte[] buffer = new byte[BUFFER];
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      int read = socket.getInputStream().readNBytes(buffer, 0, "HTTP/1.1 200".length());
      String status = new String(buffer, 0, read, StandardCharsets.US_ASCII);
      while (read >= 0) {
        read = socket.getInputStream().read(buffer);
      }
      return Integer.parseInt(status.substring(status.indexOf(' ') + 1));
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static void sleep(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long answers took, by status. For many threads. */
  private static final class Times {

    private final Map<Integer, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentSkipListMap<>();

    void took(int status, long time) {
      nanos.computeIfAbsent(status, other -> new ConcurrentLinkedQueue<>()).add(time);
    }

    void print(String what) {
      nanos.forEach((status, times) -> {
        long[] sorted = times.stream().mapToLong(time -> time / 1_000_000).toArray();
        Arrays.sort(sorted);
        System.out.printf("%-24s %6d %7d %7d %7d %7d%n", what, status, sorted.length, sorted[sorted.length / 2],
            sorted[(int) (sorted.length * 0.99)], sorted[sorted.length - 1]);
      });
    }
  }
}
