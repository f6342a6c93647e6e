package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.search.SearchEngine;
import peeler.vocabulary.Kind;

/**
 * Generations are switched one after another while clients ask: every answer is whole and of one generation. The large run
 * is {@code SteadyLoad}.
 */
@Timeout(120)
class SwitchingTest {

  private static final int CLIENTS = 8;
  private static final int SWITCHES = 25;
  private static final Path PROCESS = Path.of("/proc/self");
  private static final List<String> ADDRESSES = List.of("/api/v1/search?size=100", "/api/v1/findings/steady-1",
      "/api/v1/export.ndjson", "/api/v1/findings/steady-1/similar", "/api/v1/forces/northmoor", "/findings/steady-1");

  /** Findings that say of which generation they are; it has that many more than ten. */
  private static List<Finding> findings(long generation) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= 10 + generation; i++) {
      findings.add(Samples.of("steady-" + i, Kind.NARRATIVE, "northmoor", "2021-22", null, "Generation " + generation,
          "Patrols answer call " + i + ". Generation " + generation, "letter", "https://reports.example.org/"));
    }
    return findings;
  }

  @Test
  void everyAnswerIsOfOneGenerationAndNoFileStaysOpen(@TempDir Path folder) throws InterruptedException, IOException {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, findings(1));
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    AtomicInteger answers = new AtomicInteger();
    AtomicBoolean ended = new AtomicBoolean();
    SearchEngine engine = index.open();
    try (RunningServer server = new RunningServer(engine)) {
      List<Thread> clients = Stream.generate(() -> Thread.ofVirtual().start(() -> {
        for (int i = 0; !ended.get(); i++) {
          String address = ADDRESSES.get(i % ADDRESSES.size());
          fault(address, server.getting(address).join(), faults);
          answers.incrementAndGet();
        }
      })).limit(CLIENTS).toList();
      for (int i = 2; i <= SWITCHES; i++) {
        RunningServer.build(index, findings(i));
      }
      ended.set(true);
      for (Thread client : clients) {
        client.join();
      }
      engine.generation();

      assertThat(faults).isEmpty();
      assertThat(answers.get()).isGreaterThan(SWITCHES);
      assertThat(openGenerations(folder)).containsExactly("gen-" + SWITCHES);
    }
    assertThat(openGenerations(folder)).isEmpty();
  }

  /** Notes what is wrong with an answer: its status, or what it holds beside the generation that its header names. */
  private static void fault(String address, HttpResponse<String> response, Queue<String> faults) {
    long said = response.headers().firstValueAsLong("X-Index-Generation").orElse(0);
    boolean busyExport = response.statusCode() == 429 && address.contains("export");
    if (busyExport) {
      return;
    }
    if (response.statusCode() != 200) {
      faults.add(address + " " + response.statusCode() + " " + response.body());
    } else if (!Set.of(said).equals(generations(address, response.body()))) {
      faults.add(address + " says " + said + ", holds " + generations(address, response.body()));
    }
  }

  /** All generations from which something is in that answer, and the number of its findings. */
  private static Set<Long> generations(String address, String body) {
    Set<Long> found = new HashSet<>();
    Matcher matcher = Pattern.compile("Generation (\\d+)|\"generation\":(\\d+)").matcher(body);
    while (matcher.find()) {
      found.add(Long.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }
    if (address.contains("export")) {
      found.add(body.lines().count() - 10);
    } else if (address.startsWith("/api/v1/search")) {
      JsonNode answer = EndpointsTest.json(body);
      found.add(answer.at("/total/value").asLong() - 10);
      found.add((long) answer.get("items").size() - 10);
    } else if (!address.startsWith("/api/")) {
      found
          .add(Long.valueOf(Jsoup.parse(body).select("footer").text().replaceFirst(".*?(\\d+) findings.*", "$1")) - 10);
    }
    return found;
  }

  /** Folders of the index from which this process has files open or in memory. */
  private static Set<String> openGenerations(Path index) throws IOException {
    Assumptions.assumeTrue(Files.isReadable(PROCESS.resolve("maps")), "open files can be listed on Linux only");
    List<String> open = new ArrayList<>(Files.readAllLines(PROCESS.resolve("maps")));
    try (Stream<Path> handles = Files.list(PROCESS.resolve("fd"))) {
      for (Path handle : handles.toList()) {
        open.add(Files.isSymbolicLink(handle) ? Files.readSymbolicLink(handle).toString() : "");
      }
    }
    Set<String> generations = new TreeSet<>();
    Pattern file = Pattern.compile(Pattern.quote(index.toRealPath().toString()) + "/([^/ ]+)/");
    open.stream().map(file::matcher).filter(Matcher::find).forEach(matcher -> generations.add(matcher.group(1)));
    return generations;
  }
}
