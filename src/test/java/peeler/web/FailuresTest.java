package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** What is answered when the program or its index fails. */
class FailuresTest {

  /** Throws the same thing whatever is asked. */
  private record Broken(Throwable thrown) implements SearchEngine {

    @Override
    public Answer answer(Search search) {
      throw failure();
    }

    @Override
    public Optional<Finding> finding(String id) {
      throw failure();
    }

    @Override
    public List<Finding> ofReport(String documentSlug) {
      throw failure();
    }

    private RuntimeException failure() {
      if (thrown instanceof Error error) {
        throw error;
      }
      return (RuntimeException) thrown;
    }

    @Override
    public Generation generation() {
      throw new IndexException(IndexException.Reason.NO_INDEX, "no index at /secret/place");
    }

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/api/v1/search"})
  void withoutAnIndexTheServiceIsUnavailable(String path) {
    try (RunningServer server = new RunningServer(
        new Broken(new IndexException(IndexException.Reason.NO_INDEX, "no index at /secret/place")))) {
      HttpResponse<String> response = server.get(path);

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(response.body()).contains("The index is not available").doesNotContain("secret");
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?grade=splendid", "/health/ready"})
  void aFaultOfTheProgramTellsNothingOfItself(String path) {
    try (RunningServer server = new RunningServer(new Broken(new IllegalStateException("the secret")))) {
      HttpResponse<String> response = server.get(path);

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("Something went wrong here")
          .contains(response.headers().firstValue("X-Request-Id").orElseThrow())
          .doesNotContain("secret", "Exception", "peeler.web");
    }
  }

  @Test
  void memoryThatIsNotEnoughIsAFaultToo() {
    try (RunningServer server = new RunningServer(new Broken(new OutOfMemoryError("the secret")))) {
      HttpResponse<String> response = server.get("/search?grade=splendid");

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(response.body()).contains("Something went wrong here").doesNotContain("secret");
    }
  }

  @Test
  void aTakenPortIsSaidInOneLine() {
    try (RunningServer first = new RunningServer(new Broken(new IllegalStateException()))) {
      int port = Integer.parseInt(first.address().substring(first.address().lastIndexOf(':') + 1));
      Server second = new Server(new Broken(new IllegalStateException()), Samples.INSPECTORATE, Samples.FACETS,
          "127.0.0.1", port);

      assertThatThrownBy(second::start).isInstanceOf(IllegalStateException.class)
          .hasMessage("cannot listen on 127.0.0.1:" + port + ": Address already in use");
    }
  }
}
