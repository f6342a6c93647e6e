package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.lucene.LuceneIndex;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** What is done when more is asked than can be answered, and when the server is stopped while something is asked. */
@Timeout(60)
class OverloadTest {

  /** Answers searches for {@code slow} and {@code busy} only when it is let; the latter compute until then. */
  private record Slow(SearchEngine engine, CountDownLatch asked, Semaphore computing, CountDownLatch let)
      implements
        PassingOn {

    @Override
    public Answer answer(Search search) {
      if (search.words().equals("slow")) {
        asked.countDown();
        await(let);
      }
      if (search.words().equals("busy")) {
        computing.release();
        while (let.getCount() > 0) {
          Thread.onSpinWait();
        }
      }
      return engine.answer(search);
    }
  }

  private static final Duration A_PAUSE = Duration.ofMillis(700);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final Semaphore computing = new Semaphore(0);
  private final CountDownLatch let = new CountDownLatch(1);
  private Slow engine;

  @BeforeEach
  void build(@TempDir Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, Samples.many());
    engine = new Slow(index.open(), asked, computing, let);
  }

  @Test
  void whoComesWhenAllPlacesAreTakenIsSentAwayAtOnceAndTheRestIsAnswered() {
    try (RunningServer server = new RunningServer(engine, new Admission(1, 1, Duration.ofHours(1)))) {
      CompletableFuture<HttpResponse<String>> first = server.getting("/api/v1/search?q=slow");
      await(asked);
      List<CompletableFuture<HttpResponse<String>>> others = List.of(server.getting("/api/v1/search?q=sample"),
          server.getting("/api/v1/search?q=patrols"));
      CompletableFuture.anyOf(others.get(0), others.get(1)).join();
      HttpResponse<String> away = (others.get(0).isDone() ? others.get(0) : others.get(1)).join();

      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(away.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(EndpointsTest.json(away).get("type").asText()).isEqualTo("/problems/busy");
      assertThat(server.get("/search").statusCode()).isEqualTo(503);
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(server.get("/problems/busy").statusCode()).isEqualTo(200);

      let.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(others).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(200, 503);
      assertThat(server.get("/search").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoHasWaitedLongEnoughIsSentAway() {
    try (RunningServer server = new RunningServer(engine, new Admission(1, 1, Duration.ofSeconds(2)))) {
      CompletableFuture<HttpResponse<String>> first = server.getting("/api/v1/search?q=slow");
      await(asked);

      assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(503);
      let.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
    }
  }

  /** Every request waits for some nanoseconds. */
  @Test
  void whoHasWaitedTooLongToBeBegunIsSentAway() {
    try (RunningServer server = new RunningServer(engine, new Admission(1, 1, Duration.ZERO))) {
      HttpResponse<String> away = server.get("/search");

      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  /** As where the whole machine stood still for a while. */
  @Test
  void whereFewAreThereAllAreAnsweredHoweverLongItTakes() {
    try (
        RunningServer server = new RunningServer(engine, new Admission(1, 3, 3, Duration.ofMillis(1), Duration.ZERO))) {
      CompletableFuture<HttpResponse<String>> first = server.getting("/api/v1/search?q=slow");
      await(asked);
      List<CompletableFuture<HttpResponse<String>>> others = Stream
          .generate(() -> server.getting("/api/v1/search?q=sample")).limit(2).toList();
      pause();

      assertThat(others).noneMatch(CompletableFuture::isDone);
      let.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(others).allMatch(answer -> answer.join().statusCode() == 200);
    }
  }

  /** Two exports may run at once; on a machine of more processors they do not keep all, and this shows nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search", "/api/v1/export.ndjson"})
  void whoAsksForLittleIsAnsweredWhileOthersKeepAllProcessors(String address) throws InterruptedException {
    int many = address.contains("export") ? 2 : Runtime.getRuntime().availableProcessors();
    try (RunningServer server = new RunningServer(engine,
        new Admission(many, 0, 0, Duration.ofHours(1), Duration.ZERO))) {
      List<CompletableFuture<HttpResponse<String>>> busy = Stream
          .generate(() -> server.getting(address + "?q=busy")).limit(many).toList();
      try {
        computing.acquire(many);

        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(busy).noneMatch(CompletableFuture::isDone);
      } finally {
        let.countDown();
      }
      assertThat(busy).allMatch(answer -> answer.join().statusCode() == 200);
    }
  }

  @Test
  void whatIsWrongIsSaidInACrowdToo() {
    try (RunningServer server = new RunningServer(engine, new Admission(1, 0, 0, Duration.ofHours(1), Duration.ZERO))) {
      assertThat(server.get("/api/v1/search?page=none").statusCode()).isEqualTo(400);
      assertThat(server.get("/findings/none").statusCode()).isEqualTo(404);
      assertThat(server.get("/api/v1/search?q=sample").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aServerThatIsStoppedAnswersWhatItBeganAndNothingNew() {
    RunningServer server = new RunningServer(engine);
    CompletableFuture<HttpResponse<String>> begun = server.getting("/api/v1/search?q=slow");
    await(asked);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
    while (takesConnections(server)) {
      Thread.onSpinWait();
    }

    assertThat(stopped).isNotDone();
    let.countDown();
    assertThat(begun.join().statusCode()).isEqualTo(200);
    stopped.join();
    assertThat(takesConnections(server)).isFalse();
    engine.close();
  }

  @Test
  void whoReadsSlowlyIsWaitedForByAServerThatIsStopped() throws IOException {
    RunningServer server = new RunningServer(new Much(engine));
    try (Socket socket = server.connect()) {
      socket.getOutputStream()
          .write("GET /api/v1/export.ndjson HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
      while (takesConnections(server)) {
        Thread.onSpinWait();
      }
      pause();

      byte[] answer = socket.getInputStream().readAllBytes();

      assertThat(answer.length).isGreaterThan(20_000_000);
      assertThat(answer).endsWith("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      stopped.join();
    }
    engine.close();
  }

  /** Longer than anything that is not to happen in it would take. */
  private static void pause() {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < A_PAUSE.toNanos()) {
      Thread.onSpinWait();
    }
  }

  private static boolean takesConnections(RunningServer server) {
    try (Socket socket = server.connect()) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
