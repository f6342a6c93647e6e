package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import peeler.lucene.LuceneIndex;

/** Exports that nobody fetches, or that are left. */
@Timeout(60)
class ExportsTest {

  private final List<Socket> slow = new ArrayList<>();
  private RunningServer server;

  @BeforeEach
  void start(@TempDir Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, Samples.many());
    server = new RunningServer(new Much(index.open()));
  }

  @AfterEach
  void stop() throws IOException {
    leave();
    server.close();
  }

  @Test
  void whoDoesNotFetchHisExportsKeepsNobodyElseOut() throws IOException {
    for (int client = 1; client < 6; client++) {
      beginTwo(client);
    }

    HttpResponse<String> other = export(9);

    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.headers().firstValue("X-Total-Rows")).hasValue("1");
    assertThat(other.body().lines()).hasSize(1);
  }

  @Test
  void aClientHasTwoAtOnceAndIsToldToWait() throws IOException {
    beginTwo(1);

    HttpResponse<String> third = export(1);

    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValue("Retry-After")).hasValue("10");
    assertThat(EndpointsTest.json(third).get("detail").asText())
        .isEqualTo("Your network has 2 exports running already. Try again when one has ended.");
  }

  /** The server may not be done with the first when the client has its end already. */
  @Test
  void whoAsksForOneAfterTheOtherIsNotTakenForMany() {
    List<CompletableFuture<List<Integer>>> clients = Stream
        .generate(() -> CompletableFuture.supplyAsync(() -> Stream
            .generate(
                () -> server.answerAndClose("GET /api/v1/export.ndjson?q=news HTTP/1.1").startsWith("HTTP/1.1 200")
                    ? 200
                    : 0)
            .limit(50).toList()))
        .limit(2).toList();

    assertThat(clients).allSatisfy(answers -> assertThat(answers.join()).containsOnly(200));
  }

  @Test
  void moreThanTheServerKeepsOpenAreRefusedUntilSomeEnd() throws IOException {
    for (int client = 1; client <= 8; client++) {
      beginTwo(client);
    }
    HttpResponse<String> refused = export(9);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");

    try (KeptLog log = KeptLog.ofAnswers()) {
      leave();
      log.next();
      assertThat(export(9).statusCode()).isEqualTo(200);
    }
  }

  /** It is his right; a log full of it would hide what is wrong. */
  @Test
  void whoLeavesIsNotedAsAnyAnswerIs() throws IOException {
    try (KeptLog log = KeptLog.ofAnswers(); KeptLog warnings = new KeptLog("", Level.WARNING)) {
      for (int i = 0; i < 3; i++) {
        beginTwo(1);
        leave();

        assertThat(List.of(log.next(), log.next()))
            .allSatisfy(line -> assertThat(line).contains("\"route\":\"/api/v1/export.ndjson\",\"status\":200"));
      }

      assertThat(warnings.lines()).isEmpty();
    }
  }

  private HttpResponse<String> export(int client) {
    return server.get("/api/v1/export.ndjson?q=news", "X-Forwarded-For", "198.51.100." + client);
  }

  /** Returns when the server has begun to send both. */
  private void beginTwo(int client) throws IOException {
    for (int i = 0; i < 2; i++) {
      Socket socket = server.connect();
      slow.add(socket);
      socket.getOutputStream().write(("GET /api/v1/export.ndjson HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100."
          + client + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }

  private void leave() throws IOException {
    for (Socket socket : slow) {
      socket.close();
    }
    slow.clear();
  }
}
