package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.lucene.LuceneIndex;

/** What a hostile client tries: to write, to leave a folder, to put lines of its own into headers and the log. */
class HardeningTest extends OverSamples {

  private static final Map<String, String> HEADERS = new TreeMap<>(Map.of("X-Content-Type-Options", "nosniff",
      "Content-Security-Policy", Headers.CONTENT_SECURITY_POLICY, "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin"));

  /** Every address of the description, every page, and what is neither. */
  static Stream<String> addresses() {
    JsonNode description = EndpointsTest.json(server.get("/api/openapi.json"));
    List<String> paths = new ArrayList<>();
    description.get("paths").fieldNames().forEachRemaining(path -> paths.add(path.replaceAll("\\{\\w+}", "northmoor")));
    PageTypes.all().stream().filter(page -> page.status() != 404).forEach(page -> paths.add(page.path()));
    paths.addAll(List.of("/search.atom", "/opensearch.xml", "/suggest.opensearch.json", "/api/openapi.json",
        "/health/live", "/health/ready", "/metrics", styleSheet()));
    return paths.stream().map(path -> path.replaceFirst("\\?.*", "")).distinct();
  }

  private static String styleSheet() {
    return Jsoup.parse(server.get("/").body()).select("link[rel=stylesheet]").attr("href");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingCanBeWrittenAnywhere(String address) {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE")) {
      HttpResponse<String> response = server.send(method, address);

      assertThat(response.statusCode()).as(method).isEqualTo(405);
      assertHeaders(response);
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyAnswerKeepsBrowsersInBounds(String address) {
    assertHeaders(server.get(address));
    assertHeaders(server.get(address, "If-None-Match", "*"));
  }

  private static void assertHeaders(HttpResponse<String> response) {
    Map<String, String> found = new TreeMap<>();
    HEADERS.keySet().forEach(name -> found.put(name, String.join(", ", response.headers().allValues(name))));

    assertThat(found).as(response.uri().toString()).isEqualTo(HEADERS);
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsAnsweredWithTheSameHeaders() throws IOException {
    HEADERS.forEach(
        (name, value) -> assertThat(server.answerAndClose("GET /%zz HTTP/1.1")).contains(name + ": " + value + "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/static/../../../../etc/passwd", "/static/x/../../../../etc/passwd",
      "/static/0/..%2f..%2f..%2f..%2fetc%2fpasswd", "/static/0/%2e%2e/%2e%2e/etc/passwd", "/static//etc/passwd",
      "/static/0/..\\..\\etc\\passwd", "/static/0/peeler.css%00.png", "/static/0/peeler.css;/../../etc/passwd",
      "/findings/..%2f..%2f..%2fetc%2fpasswd", "/findings/%2fetc%2fpasswd", "/api/v1/findings/..%2f..%2fetc%2fpasswd",
      "/forces/..%2f..%2fetc%2fpasswd", "/problems/..%2f..%2fetc%2fpasswd", "//etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd"})
  void noAddressLeadsOutOfTheProgram(String address) {
    assertThat(server.answerAndClose("GET " + address + " HTTP/1.1")).matches("(?s)HTTP/1.1 (400|404) .*")
        .doesNotContain("root:", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=%0d%0aX-Evil:%201", "/search?q=a&force=&sort=%0d%0aX-Evil:%201",
      "/?q=%0d%0aX-Evil:%201&force=", "/api/v1/export.csv?q=%0d%0aX-Evil:%201&columns=%0d%0aX-Evil:%201",
      "/search.atom?q=%0d%0aX-Evil:%201", "/findings/%0d%0aX-Evil:%201", "/search?%0d%0aX-Evil:%201=1",
      "/search?q=%E5%98%8A%E5%98%8DX-Evil:%201"})
  void noParameterBecomesAHeader(String address) {
    String answer = server.answerAndClose("GET " + address + " HTTP/1.1");

    assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("\nX-Evil", "\rX-Evil");
  }

  @Test
  void theHostThatAClientClaimsIsNotRepeatedWhereItIsNone() {
    assertThat(server.answerAndClose("GET /search.atom HTTP/1.1\r\nHost: evil\"><script>")).doesNotContain("evil");
  }

  @Test
  void noRequestWritesMoreThanOneLineIntoTheLog(@TempDir Path folder) {
    try (KeptLog log = KeptLog.ofAnswers()) {
      try (RunningServer other = RunningServer.overSamples(folder)) {
        other.get("/search%0a%7b%22evil%22:1%7d?q=%0d%0a%7b%22evil%22:1%7d", "X-Forwarded-For",
            "\"}\u0009{\"evil\":1}", "User-Agent", "evil");
        other.get("/api/v1/findings/%0aevil", "X-Forwarded-For", "1.2.3.4\"evil");
      }

      assertThat(log.lines()).hasSize(2).allSatisfy(line -> {
        assertThat(line).doesNotContain("\n", "\r", "evil");
        assertThat(EndpointsTest.json(line).get("status").asInt()).isIn(400, 404);
      });
    }
  }

  /** Whoever may do anything is not stopped by permissions: then only what is in the folder is compared. */
  @Test
  void anIndexThatMayNotBeWrittenIsServedAndStaysAsItIs(@TempDir Path folder) throws IOException {
    RunningServer.build(new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS), Samples.many());
    List<String> before = listing(folder);
    permit(folder, "r-xr-xr-x", "r--r--r--");
    try (RunningServer readOnly = new RunningServer(
        new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS).open())) {
      assertThat(readOnly.get("/search?q=sample").statusCode()).isEqualTo(200);
      assertThat(readOnly.get("/api/v1/findings/northmoor-sample-1").statusCode()).isEqualTo(200);
      assertThat(readOnly.get("/api/v1/export.csv").statusCode()).isEqualTo(200);
      assertThat(readOnly.get("/coverage").statusCode()).isEqualTo(200);
      assertThat(readOnly.get("/health/ready").statusCode()).isEqualTo(200);
    } finally {
      permit(folder, "rwxr-xr-x", "rw-r--r--");
    }

    assertThat(listing(folder)).isEqualTo(before);
  }

  private static List<String> listing(Path folder) throws IOException {
    List<String> listing = new ArrayList<>();
    for (Path path : paths(folder)) {
      listing.add(folder.relativize(path) + " " + Files.size(path) + " " + Files.getLastModifiedTime(path));
    }
    return listing;
  }

  private static void permit(Path folder, String folders, String files) throws IOException {
    for (Path path : paths(folder)) {
      Files.setPosixFilePermissions(path,
          PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
    }
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
