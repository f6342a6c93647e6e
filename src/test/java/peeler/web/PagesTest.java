package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over HTTP. */
class PagesTest extends OverSamples {

  @Test
  void theFirstPageSaysWhatIsInsideAndShowsTheMostSerious() {
    Document page = page("/");

    assertThat(page.title()).isEqualTo("Police inspection findings - Peeler");
    assertThat(page.select(".figures > div").eachText()).containsExactly("findings 56", "documents 3", "forces 3",
        "rounds 3", "newest round PEEL 2023-25");
    assertThat(page.select(".card .tag").eachText()).startsWith("Cause of concern", "Cause of concern",
        "Recommendation", "Area for improvement").hasSize(5);
    assertThat(page.select(".browse summary").eachText()).hasSize(7);
    assertThat(page.select(".browse a[href='/search?force=northmoor']").text()).isEqualTo("Northmoor Constabulary");
  }

  @Test
  void theFirstPageWithParametersIsTheSearchPage() {
    assertThat(page("/?q=news").select(".card")).hasSize(1);
  }

  @Test
  void anEmptySearchListsAllFindings() {
    Document page = page("/search");

    assertThat(page.title()).isEqualTo("All findings: 56 findings (page 1 of 3) - Peeler");
    assertThat(page.select("#results").text()).isEqualTo("56 findings in 3 forces");
    assertThat(page.select(".card")).hasSize(20);
  }

  @Test
  void aCardSaysWhoWhenWhatAndWhichGrade() {
    Document page = page("/search?q=news");

    assertThat(page.select(".card").text()).isEqualTo("Area for improvement Exampleshire Police PEEL 2021/22 "
        + "published 14 March 2024 Digest, in our own words The force should keep victims informed Victims often wait "
        + "for news of their case. Officers forget to call. \u2022 Calls are late. \u2022 Letters are later. Supervisors "
        + "now check a sample of cases every month. Investigating crime Requires improvement grade of its section, "
        + "5-grade scale Compare: The force should keep victims informed");
    assertThat(page.select(".card h3 mark, .passage mark").text()).isEqualTo("news");
    assertThat(page.select(".card a").attr("href")).isEqualTo("/findings/exampleshire-2021-22-victims?q=news");
  }

  @Test
  void everyFacetOfTheListIsInTheFilterPanel() {
    Document page = page("/search");

    assertThat(page.select(".filter > summary").eachText()).containsExactly("Filter by Force",
        "Filter by Type of finding", "Filter by Area", "Filter by Grade of the area", "Filter by Inspection round",
        "Filter by Year", "Filter by Region", "Leave something out");
  }

  @Test
  void aTickedValueIsCheckedAndIsAChipThatRemovesIt() {
    Document page = page("/search?q=sample&grade=good&grade=adequate&force=northmoor");

    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("northmoor", "good", "adequate");
    assertThat(page.select(".chips div").eachText()).containsExactly(
        "Force Remove filter: Force, Northmoor Constabulary\u00d7",
        "Grade of the area Remove filter: Grade of the area, "
            + "Adequate\u00d7 Remove filter: Grade of the area, Good\u00d7");
    assertThat(page.select(".chip").eachAttr("href")).containsExactly(
        "/search?q=sample&grade=adequate&grade=good#results",
        "/search?q=sample&force=northmoor&grade=good#results",
        "/search?q=sample&force=northmoor&grade=adequate#results");
  }

  @Test
  void aValueLeftOutIsAChipThatAllowsItAgain() {
    Document page = page("/search?q=sample&not_grade=good");

    assertThat(page.select(".chips div").text())
        .isEqualTo("Grade of the area Remove filter: Grade of the area, not Good\u00d7");
    assertThat(page.select(".chip").attr("href")).isEqualTo("/search?q=sample#results");
    assertThat(page.select("input[type=hidden]").outerHtml())
        .isEqualTo("<input type=\"hidden\" name=\"not_grade\" value=\"good\">");
  }

  @Test
  void findingsWithoutAValueCanBeChosen() {
    Document page = page("/search?force=none");

    assertThat(page.select(".card h3").eachText()).containsExactly("Nothing but a sentence about victims.");
    assertThat(page.select("label[for=force-none]").text()).isEqualTo("Not stated 1 finding");
  }

  @Test
  void pagesLeadOnAndBack() {
    Document page = page("/search?size=5&page=5");

    assertThat(page.select(".pages li").eachText()).containsExactly("Page 1", "\u2026", "Page 4", "Page 5",
        "Page 6", "\u2026", "Page 12");
    assertThat(page.select("[aria-current]").text()).isEqualTo("Page 5");
    assertThat(page.select("[rel=next]").text()).isEqualTo("Next page, 6 of 12");
    assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/search?page=6&size=5");
    assertThat(page.select("[rel=prev]").attr("href")).isEqualTo("/search?page=4&size=5");
    assertThat(page.select(".range").text()).isEqualTo("Showing 21 to 25 of 56");
    assertThat(page.select("ol.cards").attr("start")).isEqualTo("21");
  }

  @Test
  void aPageBehindTheLastLeadsToTheFirst() {
    HttpResponse<String> response = server.get("/search?q=sample&page=99");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue("/search?q=sample");
  }

  @Test
  void emptyFormFieldsLeadToTheShortAddress() {
    HttpResponse<String> response = server.get("/search?q=sample&sort=&force=northmoor");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue("/search?q=sample&force=northmoor");
  }

  @Test
  void anUnknownParameterIsIgnoredOnThePage() {
    assertThat(server.get("/search?utm_source=letter").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownValueIsNamedAndTheRestIsSearched() {
    HttpResponse<String> response = server.get("/search?q=sample&grade=splendid");
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(page.title()).isEqualTo("Error: sample: 46 findings (page 1 of 3) - Peeler");
    assertThat(page.select(".mistakes li").text()).startsWith("grade: \"splendid\" is no value of grade.");
    assertThat(page.select(".card")).hasSize(20);
  }

  @Test
  void aSlipInTheWordsIsANoticeWithARepairedLink() {
    HttpResponse<String> response = server.get("/search?q=(sample");
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(page.select(".notice").text()).isEqualTo("We could not read part of your search. An opening bracket is "
        + "not closed. Searched for: sample Search for sample");
    assertThat(page.select("#q").attr("value")).isEqualTo("(sample");
    assertThat(page.select(".notice a").attr("href")).isEqualTo("/search?q=sample");
  }

  @Test
  void nothingFoundSaysWhatAWiderSearchWouldFind() {
    Document page = page("/search?q=sample&grade=inadequate");

    assertThat(page.select("#results").text()).isEqualTo("No findings match");
    assertThat(page.select(".nothing li").eachText())
        .containsExactly("Remove Grade of the area: Inadequate: 46 findings",
            "Keep the filters, remove the words: 1 finding");
  }

  @Test
  void theFindingPageHasTheFullTextAndAllThatIsKnown() {
    Document page = page("/findings/exampleshire-2021-22-victims");

    assertThat(page.select("h1").text()).isEqualTo("The force should keep victims informed");
    assertThat(page.select(".text").html().replaceAll("\\s*\n\\s*", "")).isEqualTo(
        "<p>Victims often wait for news of their case. Officers forget to call.</p><ul><li>Calls are late.</li>"
            + "<li>Letters are later.</li></ul><p>Supervisors now check a sample of cases every month.</p>");
    assertThat(page.select("#known ~ dl > div").eachText()).containsExactly("Force Exampleshire Police",
        "Type of finding Area for improvement", "Area Investigating crime", "Grade of the area Requires improvement",
        "Inspection round PEEL 2021/22", "Year 2021", "Region North", "Area as printed Investigating crime");
    assertThat(page.select("#origin ~ dl > div").eachText()).containsExactly("Document PEEL: exampleshire",
        "Sort of document Digest, in our own words", "Published 14 March 2024",
        "Public address https://reports.example.org/exampleshire-2021-22/", "File exampleshire.html",
        "Place characters 120 to 480", "SHA-256 of the file " + "a".repeat(64),
        "Finding exampleshire-2021-22-victims",
        "Index generation 1, built " + page.select(".index").text().replaceAll(".*built |\\.", ""));
    assertThat(page.select("a.button").attr("href")).isEqualTo("https://reports.example.org/exampleshire-2021-22/");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/findings/exampleshire-2021-22-victims");
  }

  @Test
  void theFindingPageLeadsBackToTheSearch() {
    Document page = page("/findings/exampleshire-2021-22-victims?q=victims&force=exampleshire&page=2");

    assertThat(page.select(".way a").attr("href")).isEqualTo("/search?q=victims&force=exampleshire&page=2");
  }

  @Test
  void aFindingOfWhichLittleIsKnownSaysSo() {
    Document page = page("/findings/unknown-unknown-bare");

    assertThat(page.select(".meta").text()).isEqualTo("Narrative No single force Transcript");
    assertThat(page.select("#known ~ dl > div").eachText()).contains("Force Not stated");
    assertThat(page.select("#origin ~ dl > div").eachText()).contains("Published Not stated in the document");
    assertThat(page.select("a.button")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?force=hostile", "/findings/hostile-2023-25-markup",
      "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
      "/search?grade=%3Cscript%3Ealert(1)%3C/script%3E", "/findings/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
      "/search?%3Cscript%3E=1"})
  void markupInReportsNamesAndQueriesIsText(String path) {
    Document page = Jsoup.parse(server.get(path).body());

    assertThat(page.select("script:not([src^=/static/]), img[src=x], [onerror]")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/findings/none", "/nowhere", "/search/nowhere", "/static/0/peeler.css",
      "/static/0/..%2fpeeler.css", "/problems/none"})
  void whatIsNotThereIsAPageThatSaysSo(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Not found");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
  }

  @Test
  void otherMethodsAreNotAllowed() {
    HttpResponse<String> response = server.send("POST", "/search");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Method not allowed");
  }

  @Test
  void everyProblemHasItsPage() {
    for (ProblemType type : ProblemType.values()) {
      assertThat(page(Links.problem(type)).select("h1").text()).isEqualTo(type.title());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=sample", "/findings/exampleshire-2021-22-victims", "/help", "/nowhere"})
  void everyPageSaysWhoseItIsAndWhatDigestsAre(String path) {
    Document page = Jsoup.parse(server.get(path).body());

    assertThat(page.select("footer").text()).contains("Peeler is not HMICFRS.",
        "A digest is not the inspectorate\u2019s text.", "Open Government Licence v3.0",
        "56 findings from 3 documents, index built ");
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void everyLinkOfTheMainPagesAnswers() {
    for (String path : List.of("/", "/search?q=sample&force=northmoor&page=2&size=5",
        "/findings/exampleshire-2021-22-victims?q=victims", "/help")) {
      for (String href : page(path).select("a[href^=/], link[href^=/]").eachAttr("href")) {
        assertThat(server.get(href).statusCode()).as("%s on %s", href, path).isEqualTo(200);
      }
    }
  }

  private static Document page(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
