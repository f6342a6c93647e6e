package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of forces, areas, grades and coverage over HTTP. */
class ForcesTest extends OverSamples {

  @Test
  void theForcesStandByRegion() {
    Document page = page("/forces");

    assertThat(page.select("h2").eachText()).containsExactly("North", "South");
    assertThat(page.select(".entries li").eachText()).containsExactly(
        "Exampleshire Police 18 findings PEEL 2023-25, digest",
        "Northmoor Constabulary 36 findings PEEL 2023-25, report",
        "Hostile <script>alert(\"force\")</script> Police 1 finding PEEL 2023-25, report: 1 cause of concern");
    assertThat(page.select(".standfirst").text()).startsWith("The index holds findings on 3 of 3 territorial forces.");
  }

  @Test
  void aForceHasItsGradesNewestFirstWithABreakBetweenTheScales() {
    Document page = page("/forces/northmoor");

    assertThat(page.select("h1").text()).isEqualTo("Northmoor Constabulary");
    assertThat(page.select(".grades thead th").eachText()).containsExactly("Five grades", "Four grades", "Area",
        "PEEL 2023-25", "PEEL 2021/22", "PEEL 2018/19");
    assertThat(page.select(".grades tbody td [aria-hidden]").eachText()).containsExactly("Adequate", "Good",
        "Outstanding");
    assertThat(page.select(".grades .opens").eachText()).hasSize(2).startsWith("PEEL 2018/19");
    assertThat(page.select(".grades tbody td:last-child").hasClass("opens")).isTrue();
    assertThat(page.select("#grades ~ .scroll + .hint").text()).startsWith("PEEL 2021/22 and PEEL 2023-25: "
        + "The inspectorate says that grades of these rounds are not directly comparable");
  }

  @Test
  void thePictureSaysWhatTheTableSaysAndJoinsNothingAcrossTheBreak() {
    Document page = page("/forces/northmoor");

    assertThat(page.select(".history").size()).isEqualTo(1);
    assertThat(page.select(".history svg").attr("aria-label"))
        .isEqualTo("Investigating crime. PEEL 2018/19 Outstanding. "
            + "Then another scale: PEEL 2021/22 Good, PEEL 2023-25 Adequate.");
    assertThat(page.select(".history .step").eachAttr("class")).containsExactly("step look-outstanding",
        "step look-good", "step look-adequate");
    assertThat(page.select(".history .break")).hasSize(1);
    assertThat(page.select(".history .join")).hasSize(1);
    assertThat(page.select(".history .letter").eachText()).containsExactly("O", "G", "RI", "I", "O", "G", "A", "RI",
        "I");
  }

  @Test
  void aForceIsToldWhatStandsInItsReports() {
    Document page = page("/forces/northmoor");

    assertThat(page.select("#told ~ h3").eachText()).containsExactly("PEEL 2023-25 15 findings",
        "PEEL 2018/19 2 findings");
    assertThat(page.select(".told").get(1).select("li").eachText())
        .containsExactly("Cause of concern Heading 2", "Recommendation Heading 3");
    assertThat(page.select(".told a").eachAttr("href")).endsWith("/findings/northmoor-report-3");
    assertThat(page.select("#sources ~ dl > div:last-child").text()).isEqualTo("PEEL 2018/19 4 findings Report "
        + "PEEL: northmoor Inspection report, published 14 March 2024, 1 finding "
        + "https://reports.example.org/northmoor-judgments-2018-19 "
        + "PEEL 2018/19: Northmoor Inspection report, published 2 May 2019, 3 findings "
        + "https://reports.example.org/northmoor/");
  }

  @Test
  void aForceIsOneObject() {
    JsonNode force = json("/api/v1/forces/northmoor");

    assertThat(force.at("/rounds/2").toString()).isEqualTo("""
        {"cycle":"2018-19","name":"PEEL 2018/19","tiers":4,"form":"report","findings":4,"kinds":{"cause-of-concern":1,\
        "recommendation":1,"judgment":1,"main-finding":1},"documents":[{"report":"northmoor-2018-19-peel",\
        "title":"PEEL: northmoor","kind":"inspection-report","published":"2024-03-14","findings":1,\
        "url":"https://reports.example.org/northmoor-judgments-2018-19"},{"report":"northmoor-report",\
        "title":"PEEL 2018/19: Northmoor","kind":"inspection-report","published":"2019-05-02","findings":3,\
        "url":"https://reports.example.org/northmoor/"}]}""");
    assertThat(force.at("/grades/0/cells/0").toString()).isEqualTo("""
        {"cycle":"2018-19","grade":"outstanding","status":"graded","grades":[{"grade":"outstanding",\
        "area_printed":"Investigating crime","source":"PEEL: northmoor","document_kind":"inspection-report",\
        "finding":"northmoor-judgment-2018-19","url":"https://reports.example.org/northmoor-judgments-2018-19"}],\
        "findings":1,"url":"/search?area=investigating-crime&cycle=2018-19&force=northmoor"}""");
    assertThat(force.get("findings")).last().hasToString("""
        {"id":"northmoor-report-3","kind":"recommendation","cycle":"2018-19","area":"responding-to-the-public",\
        "title":"Heading 3","url":"/findings/northmoor-report-3"}""");
  }

  @Test
  void theGradesOfAForceAreATable() {
    HttpResponse<String> csv = server.get("/api/v1/forces/northmoor.csv");

    assertThat(csv.body()).startsWith("force,cycle,area,area_name,status,grade,area_printed,source,document_kind,"
        + "source_url,finding,findings\r\nnorthmoor,2018-19,investigating-crime,Investigating crime,graded,outstanding,"
        + "Investigating crime,PEEL: northmoor,inspection-report,"
        + "https://reports.example.org/northmoor-judgments-2018-19,northmoor-judgment-2018-19,1\r\n");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"grades-northmoor-g1.csv\"");
    assertThat(csv.headers().firstValue("X-Total-Rows")).contains("3");
  }

  @ParameterizedTest
  @CsvSource({"/forces/Northmoor, /forces/northmoor", "/forces/exampleshire-constabulary, /forces/exampleshire",
      "/forces/Northmoor%20Police, /forces/northmoor", "/areas/Investigating%20crime, /areas/investigating-crime",
      "/api/v1/forces/northmoor-police, /api/v1/forces/northmoor",
      "/api/v1/forces/northmoor-police.csv, /api/v1/forces/northmoor.csv"})
  void anotherNameLeadsToTheAddress(String path, String address) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(response.headers().firstValue("Location")).contains(address);
  }

  @Test
  void aNameThatNothingHasIsNotFoundAndWhatIsNearIsNamed() {
    HttpResponse<String> response = server.get("/forces/northmor");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("main li a").eachAttr("href")).containsExactly("/forces/northmoor");
    assertThat(json("/api/v1/forces/example").get("near").toString()).isEqualTo("[\"/forces/exampleshire\"]");
    assertThat(server.get("/areas/" + "x".repeat(2000)).statusCode()).isEqualTo(404);
  }

  @Test
  void anAreaHasItsNamesItsGradesByRoundAndItsForcesByGrade() {
    Document page = page("/areas/investigating-crime");

    assertThat(page.select("#names ~ dl").text()).isEqualTo("PEEL 2021/22 Investigating crime");
    assertThat(page.select(".spread thead th").eachText()).containsExactly("Round", "Outstanding", "Good", "Adequate",
        "Requires improvement", "Inadequate", "Not graded", "Not in the index");
    assertThat(page.select(".spread tbody tr").eachText()).containsExactly(
        "PEEL 2018/19 1 0 not on the scale 0 0 0 2", "PEEL 2021/22 0 1 0 1 0 0 1", "PEEL 2023-25 0 0 1 0 0 2 0");
    assertThat(page.select(".spread tbody tr").eachAttr("class")).containsExactly("opens");
    assertThat(page.select(".standing > div").eachText()).containsExactly("Adequate 1 Northmoor",
        "Not graded 2 Exampleshire Hostile");
    assertThat(page.select(".card").size()).isEqualTo(2);
    assertThat(page.select(".reach tbody tr").eachText()).containsExactly("PEEL 2018/19 1 of 1 force",
        "PEEL 2021/22 2 of 2 forces", "PEEL 2023-25 3 of 3 forces");
    assertThat(page("/areas/investigating-crime?cycle=2021-22").select(".standing > div").eachText())
        .containsExactly("Good 1 Northmoor", "Requires improvement 1 Exampleshire", "Not in the index 1 Hostile");
  }

  @Test
  void aRoundIsComparedWithTheOneBeforeOnItsScale() {
    Document page = page("/grades");

    assertThat(page.select("h1").text()).isEqualTo("Grades of PEEL 2023-25");
    assertThat(page.select(".choices [aria-current]").eachText()).containsExactly("PEEL 2023-25", "PEEL 2021/22",
        "all forces together");
    assertThat(page.select(".notice").text()).contains("not directly comparable");
    assertThat(page.select(".matrix tbody tr:last-child td").text())
        .isEqualTo("Northmoor Constabulary, Investigating crime: "
            + "Adequate, down from good in PEEL 2021/22, 16 findings A \u25bc");
    assertThat(page.select(".matrix tfoot tr").eachText()).containsExactly("Outstanding 0", "Good 0", "Adequate 1",
        "Requires improvement 0", "Inadequate 0", "Not graded 2");
    assertThat(page.select(".listed > details > summary").eachText()).startsWith("Exampleshire no grade",
        "Hostile no grade", "Northmoor 1 adequate");
  }

  @Test
  void nothingIsComparedAcrossTheScales() {
    assertThat(page("/grades?cycle=2021-22").select(".choices").eachText())
        .noneMatch(text -> text.startsWith("Change"));

    Document page = page("/grades?cycle=2021-22&compare_to=2018-19");

    assertThat(page.select(".notice").text()).startsWith("PEEL 2021/22 and PEEL 2018/19 are not comparable.");
    assertThat(page.select(".matrix .arrow").eachText()).containsOnly("\u2260");
  }

  @Test
  void theRowsAreSortedByTheirHeadings() {
    Document page = page("/grades?cycle=2021-22&sort=investigating-crime&order=desc");

    assertThat(page.select(".matrix tbody th").eachText()).containsExactly("Exampleshire", "Northmoor", "Hostile");
    assertThat(page.select(".matrix thead th").eachAttr("aria-sort")).containsExactly("none", "descending");
    assertThat(page.select(".matrix thead a").eachAttr("href"))
        .endsWith("/grades?cycle=2021-22&compare_to=none&sort=investigating-crime");
    assertThat(page("/grades?group=region&order=desc").select(".matrix tbody th").eachText())
        .containsExactly("North", "Northmoor", "Exampleshire", "South", "Hostile");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/forces?x=1", "/forces/northmoor?x=1", "/areas?x=1", "/areas/overall?cycle=2050",
      "/grades?sort=best", "/grades?order=up", "/grades?group=x", "/grades?cycle=2050",
      "/coverage?q=victims", "/api/v1/forces/northmoor?x=1", "/api/v1/grades.csv?sort=force"})
  void aWrongParameterIsNamed(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(400);
    String name = path.replaceAll(".*\\?(\\w+)=.*", "$1");
    assertThat(response.body()).contains(path.startsWith("/api/") ? "\"parameter\":\"" + name : "<code>" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/forces", "/forces/northmoor", "/areas", "/areas/investigating-crime", "/grades",
      "/coverage",
      "/api/v1/forces/northmoor", "/api/v1/forces/northmoor.csv", "/api/v1/grades.csv"})
  void whatAClientHasIsNotSentAgain(String path) {
    String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = server.get(path, "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void coverageSaysWhatIsInAndWhatIsMissing() {
    Document page = page("/coverage");

    assertThat(page.select(".coverage tbody tr").eachText()).containsExactly(
        "Exampleshire Not in the index Digest 9 findings Digest 9 findings",
        "Hostile Not in the index Not in the index Report 1 finding",
        "Northmoor Report 4 findings Report 16 findings Report 16 findings");
    assertThat(page.select("#missing ~ dl > div").eachText()).containsExactly("PEEL 2021/22 1 force: Hostile",
        "PEEL 2018/19 2 forces: Exampleshire, Hostile");
    assertThat(page.select("#doubts ~ ul a").eachText()).containsExactly(
        "1 finding is about no force that could be told",
        "1 finding is of no round that could be told", "1 finding is about an area that is not in the vocabulary");
    assertThat(page.select("#doubts ~ ul a").eachAttr("href")).allSatisfy(
        href -> assertThat(page(href).select("#results").text()).startsWith("1 finding"));
  }

  @Test
  void aSearchSaysHowManyForcesItReachesOfHowMany() {
    Document page = page("/search?q=sample&cycle=2021-22");

    assertThat(page.select(".reach tbody tr").eachText()).containsExactly("PEEL 2018/19 0 of 1 force",
        "PEEL 2021/22 2 of 2 forces", "PEEL 2023-25 2 of 3 forces");
    assertThat(page("/search?q=sample&force=northmoor&not_region=south").select(".reach tbody .number").eachText())
        .containsExactly("0 of 1 force", "1 of 1 force", "1 of 1 force");
    assertThat(page("/search?q=sample+nowhere").select(".reach")).isEmpty();
    assertThat(page("/search?q=sample+nowhere&match=any").select(".reach tbody tr").eachText())
        .isEqualTo(page("/search?q=sample").select(".reach tbody tr").eachText());
  }

  @Test
  void theMainPagesAreInTheHeader() {
    assertThat(page("/help").select(".masthead nav a").eachText()).isEqualTo(
        List.of("Search", "Forces", "Areas", "Grades", "Coverage", "Help"));
  }

  private static Document page(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static JsonNode json(String path) {
    return EndpointsTest.json(server.get(path));
  }
}
