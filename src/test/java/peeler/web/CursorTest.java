package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.lucene.LuceneIndex;

/** Paging with cursors. */
class CursorTest {

  private RunningServer server;
  private LuceneIndex index;

  @BeforeEach
  void start(@TempDir Path folder) {
    index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, Samples.many());
    server = new RunningServer(index.open());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=sample", "sort=force", "q=patrols&not_grade=good&sort=oldest"})
  void theWayThroughAnAnswerNeitherRepeatsNorSkips(String query) {
    List<String> whole = ids("/api/v1/search?size=200&" + query);
    List<String> paged = new ArrayList<>();
    String next = "/api/v1/search?size=7&" + query;
    String last = next;
    while (next != null) {
      last = next;
      paged.addAll(ids(next));
      next = page(next).get("next").textValue();
    }

    assertThat(paged).isEqualTo(whole);
    assertThat(page(last).get("prev").textValue()).isNotNull();
  }

  @Test
  void theWayBackIsTheSamePage() {
    String first = "/api/v1/search?size=7&q=sample";
    String back = page(page(first).get("next").textValue()).get("prev").textValue();

    assertThat(ids(back)).isEqualTo(ids(first));
  }

  @Test
  void afterASwitchACursorIsExpiredAndSaysWhereToStartAgain() {
    String next = page("/api/v1/search?size=7&q=sample").get("next").textValue();
    RunningServer.build(index, Samples.many());

    HttpResponse<String> response = server.get(next);
    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(EndpointsTest.json(response).get("type").asText()).isEqualTo("/problems/cursor-expired");
    assertThat(EndpointsTest.json(response).get("restart").asText()).isEqualTo("/api/v1/search?q=sample&size=7");
  }

  @Test
  void otherParametersMustAgreeWithTheCursor() {
    String cursor = page("/api/v1/search?size=7&q=sample").get("cursor").textValue();

    assertThat(server.get("/api/v1/search?size=7&q=sample&cursor=" + cursor).statusCode()).isEqualTo(200);
    assertThat(server.get("/api/v1/search?size=7&q=sample&page=2&cursor=" + cursor).statusCode()).isEqualTo(200);
    for (String other : List.of("q=other&size=7", "q=sample", "q=sample&size=7&page=3")) {
      HttpResponse<String> response = server.get("/api/v1/search?cursor=" + cursor + "&" + other);
      assertThat(response.statusCode()).as(other).isEqualTo(400);
      assertThat(EndpointsTest.json(response).get("type").asText()).isEqualTo("/problems/cursor-mismatch");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "MXwx", "bm9uc2Vuc2V8MXwxLjF8P3E9eA"})
  void aDamagedCursorIsRefused(String cursor) {
    assertThat(server.get("/api/v1/search?cursor=" + cursor.replace("!", "%21")).statusCode()).isEqualTo(400);
  }

  private List<String> ids(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return EndpointsTest.json(response).get("items").findValuesAsText("id");
  }

  private JsonNode page(String path) {
    return EndpointsTest.json(server.get(path)).get("page");
  }
}
