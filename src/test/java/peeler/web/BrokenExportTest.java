package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** Exports of which something fails on the way. */
@Timeout(60)
class BrokenExportTest {

  /** Together more than is kept before the first of it is sent. */
  private static final int MANY = 1_000;

  /** Gives away a finding of an export so many times and then fails. */
  private record Broken(SearchEngine engine, Throwable failure, int times) implements PassingOn {

    @Override
    public void export(Search search, Consumer<Answer> answered, Consumer<Finding> each) {
      engine.export(search, answered, finding -> {
        for (int i = 0; i < times; i++) {
          each.accept(finding);
        }
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      });
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void aPartNeverPassesForTheWhole(Class<? extends Throwable> failure, @TempDir Path folder) throws Exception {
    try (RunningServer server = failing(failure, MANY, folder)) {
      assertThatThrownBy(server.getting("/api/v1/export.csv")::join).hasRootCauseInstanceOf(IOException.class);
      assertThatThrownBy(server.getting("/api/v1/export.ndjson")::join).hasRootCauseInstanceOf(IOException.class);

      assertThat(server.send("HEAD", "/api/v1/export.csv").statusCode()).isEqualTo(200);
      assertThat(server.get("/api/v1/export.csv?q=nothingofthis").statusCode()).isEqualTo(200);
    }
  }

  /** As who is being stopped does with every connection: nobody could tell such an end from the right one. */
  @Test
  void whereTheConnectionIsClosedAfterwardsTheEndIsStillToldFromACut(@TempDir Path folder) throws Exception {
    try (RunningServer server = failing(IllegalStateException.class, MANY, folder)) {
      assertThat(server.answerAndClose("GET /api/v1/export.csv HTTP/1.1")).contains("Transfer-Encoding: chunked")
          .doesNotEndWith("\r\n0\r\n\r\n");
    }
  }

  /** HTTP/1.0 has no chunks, and an answer may end with its connection: the end is an error then. */
  @Test
  void whereThereAreNoChunksTheConnectionBreaks(@TempDir Path folder) throws Exception {
    try (RunningServer server = failing(IllegalStateException.class, MANY, folder)) {
      assertThatThrownBy(() -> server.answerAndClose("GET /api/v1/export.csv HTTP/1.0"))
          .hasCauseInstanceOf(SocketException.class);
    }
  }

  /** Nothing of it has been sent then. */
  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void whatFailsSoonIsAnError(Class<? extends Throwable> failure, @TempDir Path folder) throws Exception {
    try (RunningServer server = failing(failure, 1, folder)) {
      HttpResponse<String> response = server.get("/api/v1/export.csv");

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).doesNotContain("heading");
      assertThat(response.headers().firstValue("X-Total-Rows")).isEmpty();
      assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
      assertThat(response.headers().firstValue("ETag")).isEmpty();
      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(EndpointsTest.json(response).get("type").asText()).isEqualTo("/problems/internal");
    }
  }

  private static RunningServer failing(Class<? extends Throwable> failure, int times, Path folder) throws Exception {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, Samples.many());
    return new RunningServer(new Broken(index.open(), failure.getConstructor().newInstance(), times));
  }
}
