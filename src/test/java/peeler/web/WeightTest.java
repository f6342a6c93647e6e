package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a reader on a train has to fetch. */
class WeightTest {

  private static final Path STATIC = Path.of("web", "static");

  @Test
  void styleAndScriptStaySmall() throws IOException {
    assertThat(Files.size(STATIC.resolve("peeler.css"))).isLessThan(30_000);
    assertThat(Files.size(STATIC.resolve("peeler.js"))).isLessThan(15_000);
  }

  @Test
  void theFirstPageWithAllItNeedsIsUnderSixtyKilobytesAndIsKept(@TempDir Path folder) throws Exception {
    try (RunningServer server = RunningServer.overSamples(folder); HttpClient client = HttpClient.newHttpClient()) {
      List<String> needed = Jsoup.parse(server.get("/").body()).select("link[rel=stylesheet], link[rel=icon], script")
          .stream().map(element -> element.attr("href") + element.attr("src")).toList();
      long bytes = fetched(client, server.address() + "/").body().length;
      for (String path : needed) {
        HttpResponse<byte[]> response = fetched(client, server.address() + path);
        bytes += response.body().length;
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
      }

      assertThat(needed).hasSize(3);
      assertThat(bytes).isLessThan(60_000);
    }
  }

  private static HttpResponse<byte[]> fetched(HttpClient client, String address) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
        BodyHandlers.ofByteArray());
  }
}
