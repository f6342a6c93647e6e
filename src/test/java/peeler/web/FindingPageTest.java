package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a finding as one reaches it from a search, its judgment, and what is left when it is removed. */
class FindingPageTest {

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = RunningServer.overAll(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void withoutASearchItsForceRoundAndAreaLeadUp() {
    assertThat(page("/findings/northmoor-judgment-2021-22").select(".above a").eachAttr("href")).containsExactly(
        "/forces/northmoor", "/search?cycle=2021-22&force=northmoor", "/areas/investigating-crime");
    assertThat(page("/findings/unknown-unknown-bare").select(".above")).isEmpty();
  }

  @Test
  void wordsOfTheSearchAreMarkedInHeadingParagraphsAndLists() {
    Document page = page("/findings/exampleshire-2021-22-victims?q=calls+victims+supervisors");

    assertThat(page.select("h1 mark").eachText()).containsExactly("victims");
    assertThat(page.select(".text p mark").eachText()).contains("Victims");
    assertThat(page.select(".text li").eachText()).containsExactly("Calls are late.", "Letters are later.");
    assertThat(page.select(".text li").get(0).select("mark").eachText()).containsExactly("Calls");
    assertThat(page.select("blockquote").attr("cite")).isEqualTo("https://reports.example.org/exampleshire-2021-22/");
    assertThat(page.select(".unmark a").attr("href")).isEqualTo("/findings/exampleshire-2021-22-victims");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/findings/exampleshire-2021-22-victims");
  }

  @Test
  void nothingIsMarkedWithoutWords() {
    assertThat(page("/findings/exampleshire-2021-22-victims?force=exampleshire").select("mark, .unmark")).isEmpty();
    assertThat(page("/findings/exampleshire-2021-22-victims").select("mark, .way")).isEmpty();
  }

  @Test
  void theNeighboursInTheListAreThoseOfTheSearchOverTheEdgesOfItsPages() {
    Document list = page("/search?q=sample&sort=force&size=5&page=2");
    String first = list.select(".card h3 a").get(0).attr("href");
    String last = list.select(".card h3 a").get(4).attr("href");

    Document sixth = page(first);
    assertThat(sixth.select(".way span").get(0).text()).isEqualTo("Result 6 of 46");
    assertThat(sixth.select(".way [rel=prev]").attr("href")).endsWith("?q=sample&sort=force&size=5");
    assertThat(sixth.select(".way [rel=next]").attr("href"))
        .isEqualTo(list.select(".card h3 a").get(1).attr("href"));
    assertThat(page(last).select(".way [rel=next]").attr("href")).contains("page=3");
    assertThat(page(page(last).select(".way [rel=next]").attr("href")).select(".way [rel=prev]").attr("href"))
        .isEqualTo(last);
  }

  @Test
  void aFindingThatIsNotInTheSearchHasTheWayBackAlone() {
    Document page = page("/findings/exampleshire-2021-22-victims?q=detention");

    assertThat(page.select(".way a").eachText()).containsExactly("Back to the search results");
    assertThat(page.select("mark")).isEmpty();
  }

  @Test
  void theJudgmentOfTheRoundBeforeStandsBesideItWithTheCaution() {
    Document page = page("/findings/northmoor-judgment-2023-25");

    assertThat(page.select(".judgment dd").eachText()).containsExactly("Adequate stated in this passage, 5-grade scale",
        "Good stated in this passage, 5-grade scale");
    assertThat(page.select(".judgment .hint").text()).startsWith("The inspectorate says that grades of these rounds");
  }

  @Test
  void aGradeOfAnotherScaleIsNotShownBesideIt() {
    Document page = page("/findings/northmoor-judgment-2021-22");

    assertThat(page.select(".judgment dd").eachText()).containsExactly("Good stated in this passage, 5-grade scale");
    assertThat(page.select(".judgment .hint").text()).isEqualTo("It was graded in PEEL 2018/19 too, on another scale: "
        + "The scale had four grades until 2018/19 and has five since 2021/22. The two grades are not set side by side.");
    assertThat(page.select(".judgment").text()).doesNotContain("Outstanding");
  }

  @Test
  void whatWasSaidToTheForceInOtherRoundsIsListedMostSeriousFirst() {
    assertThat(page("/findings/northmoor-judgment-2018-19").select("#rounds ~ ul .hint").eachText()).hasSize(6)
        .first().isEqualTo("PEEL 2023-25, Innovative or promising practice. Compare: Sample 1 on response");
  }

  @Test
  void aRemovedFindingSaysWhatItWasAndWhatStandsThereNow() {
    HttpResponse<String> response = server.get("/findings/northmoor-removed?q=records");
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(page.select(".was").text()).isEqualTo("Cause of concern Northmoor Constabulary PEEL 2018/19 published "
        + "2 May 2019 Inspection report Heading 2");
    assertThat(page.select(".prose .plain a").eachAttr("href")).containsExactly("/findings/northmoor-report-2");
    assertThat(EndpointsTest.json(server.get("/api/v1/findings/northmoor-removed")).get("type").asText())
        .isEqualTo("/problems/removed");
  }

  @Test
  void badParametersOfTheSearchDoNotMatterHere() {
    assertThat(page("/findings/exampleshire-2021-22-victims?grade=splendid&q=((&page=x&utm=1").select("h1").text())
        .isEqualTo("The force should keep victims informed");
  }

  private static Document page(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
