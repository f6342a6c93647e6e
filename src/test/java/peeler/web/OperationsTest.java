package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits, figures and the log. */
class OperationsTest {

  private static final String[] FROM_AFAR = {"X-Forwarded-For", "198.51.100.1"};

  private RunningServer server;

  @BeforeEach
  void start(@TempDir Path folder) {
    server = RunningServer.overSamples(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoAsksTooMuchIsToldWhenToTryAgain() {
    HttpResponse<String> response = server.get("/api/v1/export.ndjson?q=news", FROM_AFAR);
    for (int i = 0; response.statusCode() == 200 && i < 100; i++) {
      response = server.get("/api/v1/export.ndjson?q=news", FROM_AFAR);
    }

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(response.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
    assertThat(response.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=300;w=60");
    assertThat(EndpointsTest.json(response).get("type").asText()).isEqualTo("/problems/rate-limited");
    assertThat(server.get("/health/live", FROM_AFAR).statusCode()).isEqualTo(200);
    assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
  }

  @Test
  void figuresAreForThisMachineOnly() {
    server.get("/api/v1/search?q=secretword");
    server.get("/nowhere");
    HttpResponse<String> figures = server.get("/metrics");

    assertThat(figures.body())
        .contains("peeler_http_request_duration_seconds_count{route=\"/api/v1/search\",status=\"200\"} 1")
        .contains("peeler_search_zero_results_total 1.0", "peeler_index_generation 1.0", "peeler_index_documents 56.0",
            "jvm_memory_used_bytes")
        .doesNotContain("secretword", "nowhere");
    assertThat(server.get("/metrics", FROM_AFAR).statusCode()).isEqualTo(404);
  }

  @Test
  void theLogHasALineOfJsonForEachAnswer() {
    try (KeptLog log = KeptLog.ofAnswers()) {
      String id = server.get("/api/v1/search?q=news", FROM_AFAR).headers().firstValue("X-Request-Id").orElseThrow();
      server.close();

      assertThat(log.lines()).singleElement().asString()
          .matches("\\{\"request\":\"" + id + "\",\"client\":\"198.51.100.0\","
              + "\"method\":\"GET\",\"route\":\"/api/v1/search\",\"status\":200,\"ms\":\\d+,\"total\":1,\"cache\":\"miss\"}");
    }
  }
}
