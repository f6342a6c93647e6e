package peeler.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks one thing after another, and holds each answer against the generation that its header names. */
final class SteadyClient implements Runnable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "/api/v1/search";
  private static final int BUSY = 503;

  private final URI server;
  private final List<String> addresses;
  private final int first;
  private final long findings;
  private final SteadyTally tally;
  private final HttpClient http = HttpClient.newHttpClient();

  /** {@code first} is the number of the query to begin with; a generation has its number of findings more than that. */
  SteadyClient(URI server, BenchQueries queries, int first, long findings, SteadyTally tally) {
    this.server = server;
    this.addresses = Stream.concat(Stream.of(SEARCH, "/search"),
        queries.classes().values().stream().flatMap(List::stream).map(SteadyClient::address)).toList();
    this.first = first;
    this.findings = findings;
    this.tally = tally;
  }

  @Override
  public void run() {
    for (int i = first; !tally.hasEnded(); i++) {
      String address = addresses.get(i % addresses.size());
      try {
        ask(address);
      } catch (IOException e) {
        tally.failed(address + ": " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ask(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).timeout(Duration.ofSeconds(20)).build();
    long start = System.nanoTime();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    tally.answered((System.nanoTime() - start) / 1_000_000);
    if (response.statusCode() == BUSY && response.headers().firstValue("Retry-After").isPresent()) {
      tally.refused();
    } else if (response.statusCode() != 200) {
      tally.failed(address + " " + response.statusCode());
    } else if (address.startsWith(SEARCH)) {
      compare(address, response);
    }
  }

  private void compare(String address, HttpResponse<String> response) throws IOException {
    long said = response.headers().firstValueAsLong("X-Index-Generation").orElse(0);
    JsonNode answer = JSON.readTree(response.body());
    boolean all = address.equals(SEARCH);
    if (said != answer.at("/index/generation").asLong()
        || (all && answer.at("/total/value").asLong() != findings + said)) {
      tally.mixed(address + " of generation " + said + ": " + answer.get("index") + " " + answer.get("total"));
    }
  }

  private static String address(Map<String, List<String>> parameters) {
    return SEARCH + parameters.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "="
            + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&", "?", ""));
  }
}
