package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.SearchEngine;
import peeler.web.Server;

/** Page, JSON endpoint and command line take the same parameters and give the same findings in the same order. */
class SameAnswerTest extends CommandLineRuns {

  private static final Pattern LINK = Pattern.compile("href=\"/findings/([^\"?]+)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private static final List<Map<String, String>> SEARCHES = List.of(Map.of(), Map.of("q", "victims"),
      Map.of("q", "\"domestic abuse\" OR burglary", "size", "5"), Map.of("force", "northmoor", "not_grade", "good"),
      Map.of("q", "calls -officers", "page", "2", "size", "7"), Map.of("year_from", "2021", "sort", "severity"),
      Map.of("region", "far-north", "kind", "cause-of-concern"), Map.of("area", "none"),
      Map.of("q", "evidence-led prosecution", "expand", "off", "sort", "oldest"));

  @Test
  void theSameParametersGiveTheSameFindings() throws IOException, InterruptedException {
    build();
    try (SearchEngine engine = program().index(null).open()) {
      Server server = program().server(engine, "127.0.0.1", 0).start();
      for (Map<String, String> search : SEARCHES) {
        List<String> inJson = found(ID, get(server, "/api/v1/search" + query(search)));

        assertThat(inJson).as(search.toString()).isNotEmpty();
        assertThat(found(LINK, get(server, "/search" + query(search)))).as(search.toString()).isEqualTo(inJson);
        assertThat(found(ID, run(arguments(search)).out())).as(search.toString()).isEqualTo(inJson);
      }
      server.stop();
    }
  }

  private void build() {
    try (FindingIndex.Builder builder = program().index(null).begin()) {
      Findings.random(300, 7).forEach(builder::add);
      builder.publish(1, 0);
    }
  }

  private static String get(Server server, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  private static String query(Map<String, String> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return "?" + String.join("&", pairs);
  }

  private static String[] arguments(Map<String, String> parameters) {
    Map<String, String> options = new LinkedHashMap<>(parameters);
    List<String> arguments = new ArrayList<>(List.of("search", "--json"));
    String words = options.remove("q");
    options.forEach((name, value) -> arguments.addAll(List.of("--" + name.replace('_', '-'), value)));
    if (words != null) {
      arguments.add(words);
    }
    return arguments.toArray(String[]::new);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }
}
