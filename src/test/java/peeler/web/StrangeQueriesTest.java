package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.bench.StrangeQueries;

/** No query text is answered with a fault of the program. The large run is {@link peeler.bench.QueryFuzz}. */
class StrangeQueriesTest {

  private static final int QUERIES = 200;
  private static final List<String> ADDRESSES = List.of("/search?q=", "/api/v1/search?q=", "/search.atom?q=",
      "/api/v1/suggest?q=", "/api/v1/export.csv?q=");
  private static final List<String> WORDS = List.of("sample", "patrols", "call", "control", "room", "victims");

  @Test
  void everyQueryIsAnsweredOrRefusedWithAReason(@TempDir Path folder) {
    Random random = new Random(11);
    StrangeQueries strange = new StrangeQueries(12, () -> WORDS.get(random.nextInt(WORDS.size())));
    try (RunningServer server = RunningServer.overSamples(folder)) {
      for (int i = 0; i < QUERIES; i++) {
        String query = strange.next();
        HttpResponse<String> response = server
            .get(ADDRESSES.get(i % ADDRESSES.size()) + URLEncoder.encode(query, StandardCharsets.UTF_8));

        assertThat(response.statusCode()).as(query).isIn(200, 400, 414, 422);
        assertThat(response.body()).as(query).doesNotContain("Exception");
        if (i % ADDRESSES.size() == 0) {
          assertThat(response.body()).as(query).doesNotContain("<script>");
        }
      }
    }
  }
}
