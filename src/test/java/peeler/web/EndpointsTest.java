package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program interface over HTTP. */
class EndpointsTest extends OverSamples {

  @Test
  void aFindingIsTheObjectOfTheDesign() {
    JsonNode body = json(server.get("/api/v1/findings/exampleshire-2021-22-victims"));

    assertThat(body.get("finding").toString()).isEqualTo(
        """
            {"id":"exampleshire-2021-22-victims","kind":"area-for-improvement","force":"exampleshire",\
            "force_name":"Exampleshire Police","region":"north","cycle":"2021-22","year":2021,"area":"investigating-crime",\
            "area_printed":"Investigating crime","grade":"requires-improvement","grade_basis":"section",\
            "heading":"The force should keep victims informed",\
            "text":"Victims often wait for news of their case. Officers forget to call.\\n\\n\u2022 Calls are late.\\n\\n\
            \u2022 Letters are later.\\n\\nSupervisors now check a sample of cases every month.",\
            "published":"2024-03-14","document_kind":"digest","report":"exampleshire-2021-22-peel",\
            "title":"PEEL: exampleshire","source":{"file":"exampleshire.html","sha256":"%s",\
            "url":"https://reports.example.org/exampleshire-2021-22/","format":"html","page":null,"anchor":null,\
            "start":120,"end":480},"deep_link":"https://reports.example.org/exampleshire-2021-22/","cause":null,"tags":[]}"""
            .formatted("a".repeat(64)));
    assertThat(body.get("index").get("generation").asInt()).isEqualTo(1);
  }

  @Test
  void aFindingComesWithWhatStandsAroundItInItsReport() {
    JsonNode body = json(server.get("/api/v1/findings/northmoor-report-2"));

    assertThat(body.get("context").toString()).isEqualTo("""
        {"before":"Second paragraph before.","after":"It is not yet done."}""");
    assertThat(body.get("previous").asText()).isEqualTo("northmoor-report-1");
    assertThat(body.get("next").asText()).isEqualTo("northmoor-report-3");
    assertThat(body.get("siblings").toString()).isEqualTo("""
        ["northmoor-report-1","northmoor-report-3"]""");
    assertThat(body.get("recommendations").toString()).isEqualTo("""
        ["northmoor-report-3"]""");
    assertThat(body.get("citation").get("plain").asText()).isEqualTo("PEEL 2018/19: Northmoor, 2 May 2019, "
        + "https://reports.example.org/northmoor/, Peeler finding northmoor-report-2");
  }

  @Test
  void aFindingComesWithTheGradeOfItsAreaAndTheOneBefore() {
    assertThat(json(server.get("/api/v1/findings/northmoor-judgment-2023-25")).get("judgment").toString()).isEqualTo("""
        {"id":"northmoor-judgment-2023-25","grade":"adequate","previous_grade":"good","previous_cycle":"2021-22",\
        "comparable":true,"caution":"The inspectorate says that grades of these rounds are not directly comparable: \
        what is inspected has changed."}""");
    assertThat(json(server.get("/api/v1/findings/northmoor-judgment-2021-22")).get("judgment").toString()).isEqualTo("""
        {"id":"northmoor-judgment-2021-22","grade":"good","previous_grade":"outstanding","previous_cycle":"2018-19",\
        "comparable":false,"caution":"The scale had four grades until 2018/19 and has five since 2021/22."}""");
    assertThat(json(server.get("/api/v1/findings/hostile-2023-25-markup")).get("judgment").isNull()).isTrue();
  }

  @Test
  void whatIsNotKnownOfAFindingIsNull() {
    JsonNode finding = json(server.get("/api/v1/findings/unknown-unknown-bare")).get("finding");

    for (String member : List.of("force", "force_name", "region", "cycle", "year", "area", "area_printed", "grade",
        "grade_basis", "heading", "published", "deep_link", "cause")) {
      assertThat(finding.get(member).isNull()).as(member).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"GET /search?q=TOO-LONG HTTP/1.1, 414", "GET /%zz HTTP/1.1, 400", "GET / HTTP/9.9, 505",
      "nonsense, 400"})
  void aRequestThatCannotBeReadIsAProblemToo(String line, int status) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
      socket.getOutputStream().write((line.replace("TOO-LONG", "x".repeat(20_000)) + "\r\nHost: x\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json")
          .contains("\"status\":" + status).doesNotContain("Exception", "org.eclipse", "xxx");
    }
  }

  @Test
  void onlyTheFacetsWantedAreCounted() {
    assertThat(json(server.get("/api/v1/search?facets=kind&facets=force")).get("facets").fieldNames())
        .toIterable().containsExactly("force", "kind");
    assertThat(json(server.get("/api/v1/search?facets=none")).get("facets")).isEmpty();
    JsonNode problem = json(server.get("/api/v1/search?facets=froce&size=0"));
    assertThat(problem.get("errors").findValuesAsText("parameter")).containsExactly("facets", "size");
    assertThat(problem.get("errors").get(0).get("suggestion").asText()).isEqualTo("force");
  }

  @Test
  void aSearchAnswersWithQueryTotalItemsFacetsPageLinksAndIndex() {
    JsonNode body = json(server.get("/api/v1/search?q=sample&force=northmoor&size=2&page=2"));

    assertThat(body.get("query").toString()).isEqualTo("""
        {"q":"sample","interpreted":"sample","filters":{"force":["northmoor"]},"match":"all","sort":"relevance",\
        "expand":true,"expansions":{},"notices":[]}""");
    assertThat(body.get("total").toString()).isEqualTo("""
        {"value":30,"relation":"eq","forces":1}""");
    assertThat(body.get("items").findValuesAsText("id")).containsExactly("northmoor-sample-13", "northmoor-sample-17");
    assertThat(body.get("items").get(0).get("snippets").toString()).isEqualTo(
        """
            [{"html":"<mark>Sample</mark> 13 on response","start":-1,"end":-1},{"html":"Patrols answer <mark>sample</mark> call 13 in time. The control room knows why.","start":0,"end":66}]""");
    assertThat(body.get("facets").get("force").toString()).isEqualTo("""
        {"label":"Force","mode":"or","counts_ignore_own_selection":true,"truncated":false,"missing":0,"values":[\
        {"value":"exampleshire","label":"Exampleshire Police","count":16,"selected":false,\
        "toggle_url":"/api/v1/search?q=sample&force=exampleshire&force=northmoor&size=2"},\
        {"value":"northmoor","label":"Northmoor Constabulary","count":30,"selected":true,\
        "toggle_url":"/api/v1/search?q=sample&size=2"}]}""");
    assertThat(body.get("page").toString()).matches("""
        \\{"number":2,"size":2,"pages":15,"next":"/api/v1/search\\?cursor=[\\w-]+",\
        "prev":"/api/v1/search\\?cursor=[\\w-]+","cursor":"[\\w-]+"}""");
    assertThat(body.get("links").get("html").asText()).isEqualTo("/search?q=sample&force=northmoor&page=2&size=2");
    assertThat(body.get("index").toString())
        .matches("\\{\"generation\":1,\"built\":\"[-0-9T:.]+Z\",\"schema\":\".+\"}");
  }

  @Test
  void markupInTextIsEscapedInASnippet() {
    JsonNode body = json(server.get("/api/v1/search?q=victims&force=hostile"));

    assertThat(body.get("items").get(0).get("snippets").get(0).get("html").asText()).isEqualTo(
        "&lt;img src=x onerror=alert(1)&gt; <mark>victims</mark> "
            + "&lt;/textarea&gt;&lt;script&gt;alert(&#39;text&#39;)&lt;/script&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=sample", "?q=victims", "?q=sample&force=northmoor&grade=good&page=2&size=5",
      "?cycle=2021-22&kind=main-finding&sort=oldest", "?year_from=2023", "?not_force=northmoor&q=call"})
  void pageAndJsonGiveTheSameFindingsForTheSameParameters(String query) {
    List<String> ids = json(server.get("/api/v1/search" + query)).get("items").findValuesAsText("id");
    List<String> cards = Jsoup.parse(server.get("/search" + query).body()).select(".card h3").eachAttr("id");

    assertThat(cards).isNotEmpty().containsExactlyElementsOf(ids.stream().map(id -> "title-" + id).toList());
  }

  @Test
  void allThatIsWrongWithARequestIsSaidAtOnce() {
    HttpResponse<String> response = server.get("/api/v1/search?q=(stop+search&forces=northmoor&page=0");
    JsonNode problem = json(response);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(problem.get("type").asText()).isEqualTo("/problems/invalid-request");
    assertThat(problem.get("title").asText()).isEqualTo("The request has 3 problems");
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("instance").asText())
        .isEqualTo("urn:request:" + response.headers().firstValue("X-Request-Id").orElseThrow());
    assertThat(problem.get("errors").findValuesAsText("parameter")).containsExactly("q", "forces", "page");
    assertThat(problem.get("errors").findValuesAsText("code")).containsExactly("query-syntax", "unknown-parameter",
        "bad-number");
    assertThat(problem.get("errors").get(0).get("position").asInt()).isZero();
    assertThat(problem.get("errors").get(1).get("suggestion").asText()).isEqualTo("force");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/search?grade=splendid, 400, invalid-request",
      "/api/v1/search?year_from=2023&year_to=2018, 422, impossible-request",
      "/api/v1/findings/none, 404, not-found",
      "/api/v1/findings/exampleshire-2021-22-victims?x=1, 400, invalid-request", "/api/v1/nowhere, 404, not-found",
      "/api/v2/search, 404, not-found"})
  void aProblemHasItsStatusAndType(String path, int status, String type) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).get("type").asText()).isEqualTo("/problems/" + type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    HttpResponse<String> response = server.send(method, "/api/v1/search");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(json(response).get("type").asText()).isEqualTo("/problems/method-not-allowed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"*/* | 200", "application/json | 200", "text/html, application/*;q=0.8 | 200",
      "text/csv | 406", "application/json;q=0 | 406", "application/json;q=0.5 | 200"})
  void anAnswerIsMadeOnlyForThoseWhoAcceptJson(String accept, int status) {
    assertThat(server.get("/api/v1/search", "Accept", accept).statusCode()).isEqualTo(status);
  }

  @Test
  void whoHasTheAnswerIsToldSo() {
    String tag = server.get("/api/v1/search?q=sample").headers().firstValue("ETag").orElseThrow();

    assertThat(tag).matches("W/\"g1\\.[0-9a-f]{12}\"");
    assertThat(server.get("/api/v1/search?q=+sample+&page=1", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(server.get("/api/v1/search?q=sample", "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
    assertThat(server.get("/api/v1/search?q=sample", "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(server.get("/api/v1/search?q=other", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(server.get("/search?q=sample", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsNotUnchanged() {
    for (String address : List.of("/findings/none", "/api/v1/findings/none", "/api/v1/findings/none/similar")) {
      assertThat(server.get(address, "If-None-Match", "*").statusCode()).as(address).isEqualTo(404);
    }
  }

  /** It holds whole addresses, which begin as that of the server does. */
  @Test
  void thePageOfAFindingHasATagForEachNameOfTheServer() {
    String line = "GET /findings/exampleshire-2021-22-victims HTTP/1.1\r\nHost: ";

    assertThat(tag(server.answerAndClose(line + "a.example")))
        .isNotEqualTo(tag(server.answerAndClose(line + "b.example")))
        .isEqualTo(tag(server.answerAndClose(line + "a.example")));
  }

  private static String tag(String answer) {
    return answer.lines().filter(header -> header.startsWith("ETag: ")).findFirst().orElseThrow();
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    HttpResponse<String> get = server.get("/api/v1/search?q=sample");
    HttpResponse<String> head = server.send("HEAD", "/api/v1/search?q=sample");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
  }

  @Test
  void scriptsOfOtherSitesMayReadAndAskBefore() {
    assertThat(server.get("/api/v1/search").headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    HttpResponse<String> asked = server.send("OPTIONS", "/api/v1/search", "Access-Control-Request-Method", "GET");

    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
    assertThat(server.get("/search").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aFindingHasOthersLikeIt() {
    JsonNode body = json(server.get("/api/v1/findings/northmoor-report-2/similar?limit=3"));

    assertThat(body.get("finding").asText()).isEqualTo("northmoor-report-2");
    assertThat(body.get("items").get(0).get("id").asText()).isEqualTo("exampleshire-2023-25-custody");
    assertThat(body.get("items").get(0).get("shared")).isNotEmpty();
    assertThat(server.get("/api/v1/findings/none/similar").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/findings/northmoor-sample-1/similar?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void whatWasTypedSoFarIsCompleted() {
    JsonNode body = json(server.get("/api/v1/suggest?q=northm&limit=1"));

    assertThat(body.get("items").toString()).isEqualTo("""
        [{"kind":"force","text":"Northmoor Constabulary","total":36,"apply":{"force":"northmoor"},\
        "url":"/search?force=northmoor"}]""");
    assertThat(json(server.get("/api/v1/suggest")).get("items")).isEmpty();
    assertThat(server.get("/suggest.opensearch.json?q=northm").body())
        .startsWith("[\"northm\",[\"Northmoor Constabulary\"],[\"force\"],[\"" + server.address());
    assertThat(server.get("/api/v1/suggest?limit=99").statusCode()).isEqualTo(400);
  }

  @Test
  void healthIsTold() {
    assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
    assertThat(server.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\",\"checks\":["
        + "{\"name\":\"index-open\",\"ok\":true},{\"name\":\"search-answers\",\"ok\":true}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/search", "/nowhere", "/api/nowhere", "/help"})
  void everyAnswerHasItsIdAndKeepsBrowsersInBounds(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; style-src 'self'; "
            + "script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void staticFilesMayBeKeptForEver() {
    String address = Jsoup.parse(server.get("/").body()).select("link[rel=stylesheet]").attr("href");
    HttpResponse<String> response = server.get(address);

    assertThat(address).matches("/static/[0-9a-f]{12}/peeler\\.css");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
