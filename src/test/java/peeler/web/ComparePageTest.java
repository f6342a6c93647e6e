package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that compares, and the JSON under the same parameters. */
class ComparePageTest extends OverSamples {

  private static final String TWO = "?id=northmoor-sample-2&id=northmoor-sample-4";
  private static final String FORCES = "?force=northmoor&force=exampleshire&area=investigating-crime";

  @Test
  void findingsStandSideBySideWithWhatTheyShareMarked() {
    Document page = page("/compare" + TWO);

    assertThat(page.select(".sides h2").eachText()).containsExactly("Sample 2 on response", "Sample 4 on response");
    assertThat(page.select(".said").get(0).select("mark").eachText()).containsExactly("Patrols answer sample call",
        "in time. The control room knows why.");
    assertThat(page.select(".said").get(0).text())
        .isEqualTo("Patrols answer sample call 2 in time. The control room knows why.");
    assertThat(page.select(".sides li").get(0).select("dl > div").eachText()).containsExactly(
        "Force Northmoor Constabulary", "Type of finding Main finding", "Area Investigating crime",
        "Grade of the area Good", "Inspection round PEEL 2021/22", "Year 2021", "Region North",
        "Area as printed Investigating crime", "Where the grade comes from grade of its section",
        "Published 14 March 2024");
    assertThat(page.select("a[href=/api/v1/compare" + TWO + "]")).hasSize(1);
  }

  @Test
  void findingsOfOneAreaInTwoRoundsComeWithTheCaution() {
    Document page = page("/compare?id=northmoor-sample-1&id=northmoor-sample-2&id=northmoor-judgment-2018-19");

    assertThat(page.select(".notice").text())
        .isEqualTo(
            "The inspectorate says that grades of these rounds are not directly comparable: what is inspected has "
                + "changed.");
    assertThat(page.select(".differs dt").eachText()).contains("Grade of the area (differs)")
        .doesNotContain("Region (differs)");
    assertThat(page.select(".moves").eachText()).containsExactly("Remove: Sample 1 on response",
        "Move forward: Sample 2 on response Remove: Sample 2 on response",
        "Move forward: Judgment Remove: Judgment");
    assertThat(page.select(".moves a").get(1).attr("href"))
        .isEqualTo("/compare?id=northmoor-sample-2&id=northmoor-sample-1&id=northmoor-judgment-2018-19");
  }

  @Test
  void twoForcesAreComparedRoundByRoundNeverAcrossTheScales() {
    Document page = page("/compare" + FORCES);

    assertThat(page.select("h1").text()).isEqualTo("Northmoor and Exampleshire: Investigating crime");
    assertThat(page.select(".round h2").eachText()).containsExactly("PEEL 2023-25", "PEEL 2021/22", "PEEL 2018/19");
    assertThat(page.select(".notice").eachText()).containsExactly(
        "The inspectorate says that grades of these rounds are not directly comparable: what is inspected has changed.",
        "The scale had four grades until 2018/19 and has five since 2021/22.");
    assertThat(page.select(".round").get(1).select(".about").eachText()).containsExactly(
        "Good stated in this passage, 5-grade scale Judgment of Northmoor Constabulary, PEEL 2021/22",
        "Requires improvement stated in this passage, 5-grade scale Judgment of Exampleshire Police, PEEL 2021/22");
    assertThat(page.select(".round").get(1).select("a[href^=/compare]").attr("href"))
        .isEqualTo("/compare?id=northmoor-judgment-2021-22&id=exampleshire-judgment-2021-22");
    assertThat(page.select(".round").get(2).select(".hint").text())
        .contains("Not graded in this index", "Nothing said in this round");
  }

  @Test
  void theJsonOfTwoForcesSaysTheSame() {
    JsonNode json = EndpointsTest.json(server.get("/api/v1/compare" + FORCES));

    assertThat(json.at("/rounds/1/cycle").asText()).isEqualTo("2021-22");
    assertThat(json.at("/rounds/1/sides/0/grade").asText()).isEqualTo("good");
    assertThat(json.at("/rounds/1/sides/1/judgment").asText()).isEqualTo("exampleshire-judgment-2021-22");
    assertThat(json.at("/rounds/1/sides/0/findings")).hasSize(5);
    assertThat(json.at("/rounds/1/sides/0/total").asInt()).isEqualTo(16);
    assertThat(json.at("/rounds/2/caution").asText()).startsWith("The scale had four grades");
  }

  @Test
  void withoutParametersItSaysHowToChoose() {
    Document page = page("/compare");

    assertThat(page.select("main a[href=/search]")).hasSize(1);
    assertThat(page.select("#one option").eachAttr("value")).contains("", "exampleshire", "northmoor");
  }

  @ParameterizedTest
  @CsvSource({"id=northmoor-sample-1, 400, id: id must name at least 2 findings.",
      "id=northmoor-sample-1&id=nothing, 400, id: One of the ids names no finding in the index.",
      "id=1&id=2&id=3&id=4&id=5&id=6&id=7, 422, id: id may name at most 6 findings.",
      "force=northmoor&force=northmoor&area=overall, 400, force: Choose two different forces.",
      "force=northmoor&force=narnia&area=overall, 400, force: One of the values names no force.",
      "force=northmoor&force=exampleshire, 400, area: Choose one area.",
      "id=northmoor-sample-1&id=northmoor-sample-2&colour=red, 400, 'colour: Allowed: id, force, area.'"})
  void whatIsWrongIsSaidAboveTheWayToChoose(String query, int status, String mistake) {
    HttpResponse<String> response = server.get("/compare?" + query);
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(page.title()).isEqualTo("Error: Compare - Peeler");
    assertThat(page.select(".mistakes li").text()).isEqualTo(mistake);
    assertThat(page.select(".choose")).hasSize(1);
    assertThat(server.get("/api/v1/compare?" + query).statusCode()).isEqualTo(status);
  }

  private static Document page(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
