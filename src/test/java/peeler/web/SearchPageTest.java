package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.vocabulary.Kind;

/** The search page: its panel, what helps where nothing is found, and what odd input does to it. */
class SearchPageTest extends OverSamples {

  @Test
  void valuesKeepTheOrderOfTheirScaleEvenThoseThatFindNothing() {
    Document page = page("/search?q=sample");

    assertThat(page.select("[data-list=grade] .value").eachText()).containsExactly("Outstanding", "Good", "Adequate",
        "Requires improvement", "Inadequate");
    assertThat(page.select("[data-list=grade] .empty .value").eachText()).containsExactly("Outstanding",
        "Inadequate");
  }

  @Test
  void theButtonSaysHowManyFiltersAreSetThoseThatLeaveOutToo() {
    assertThat(page("/search?grade=good&force=northmoor&not_kind=narrative").select(".panel > summary").text())
        .isEqualTo("Filter results (3)");
    assertThat(page("/search?q=sample").select(".panel > summary").text()).isEqualTo("Filter results");
  }

  @Test
  void aRangeStandsInItsFieldsAndItsValuesAreNotTicked() {
    Document page = page("/search?year_from=2021");

    assertThat(page.select("#year_from").attr("value")).isEqualTo("2021");
    assertThat(page.select("#year_to").attr("value")).isEqualTo("2023");
    assertThat(page.select("[data-list=year] [checked]")).isEmpty();
    assertThat(page.select(".chips dt").text()).isEqualTo("Year");
  }

  @Test
  void singleValuesAreTickedAndNotInTheFieldsOfTheRange() {
    Document page = page("/search?year=2018&year=2023");

    assertThat(page.select("#year_from").attr("value")).isEmpty();
    assertThat(page.select("[data-list=year] [checked]").eachAttr("value")).containsExactly("2023", "2018");
  }

  @Test
  void aWrongYearIsSaidAboveAndBesideItsFieldAndIsKept() {
    HttpResponse<String> response = server.get("/search?q=sample&year_from=soon");
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(page.select(".mistakes a[href=#year_from]").text())
        .isEqualTo("\"soon\" is no year. Allowed: 2018 to 2023.");
    assertThat(page.select("#year-wrong").text()).isEqualTo("Error: \"soon\" is no year. Allowed: 2018 to 2023.");
    assertThat(page.select("#year_from").attr("value")).isEqualTo("soon");
    assertThat(page.select("#filters[open]")).hasSize(1);
    assertThat(page.select(".card")).hasSize(20);
  }

  @Test
  void aRegionLeadsToAllItsForces() {
    assertThat(page("/search?q=sample&grade=good").select(".groups a").eachAttr("href"))
        .containsExactly("/search?q=sample&force=exampleshire&force=northmoor&grade=good");
  }

  @Test
  void nothingFoundNamesTheUnknownWordsAndWhatIsNotInTheIndex() {
    Document page = page("/search?q=zebra+sample&force=exampleshire&cycle=2018-19");

    assertThat(page.select(".nothing p").eachText()).contains("In no finding at all: zebra",
        "PEEL 2018/19 of Exampleshire Police is not in this index. What is in the index");
    assertThat(page.select(".nothing li").eachText()).contains("Remove all filters: 46 findings");
  }

  @Test
  void whereWordsJoinedByAndFindNothingAnyOfThemIsOffered() {
    Document page = page("/search?q=zebra+AND+sample");

    assertThat(page.select(".nothing li a").eachText()).containsExactly("Any of the words instead of all");
    assertThat(page.select(".nothing p").eachText()).contains("In no finding at all: zebra");
  }

  @Test
  void exclusionsAreNotOfferedAsWords() {
    assertThat(page("/search?q=zebra+AND+-sample").select(".nothing li")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=sample&grade=inadequate&force=northmoor", "q=zebra+AND+sample"})
  void widerSearchesFindWhatTheySay(String search) {
    Document page = page("/search?" + search);

    assertThat(page.select(".nothing li")).isNotEmpty().allSatisfy(wider -> {
      String found = page(wider.select("a").attr("href")).select("#results").text();
      assertThat(wider.text()).endsWith(": " + found.replaceFirst(" in .*", ""));
    });
  }

  @Test
  void wordsThatStandInTheNamesAloneAreSaidToBeThere() {
    assertThat(page("/search?q=exampleshire").select(".card .hint").eachText())
        .contains("Your words stand in the name of its force, area, round or report, not in its text.");
    assertThat(page("/search?q=forget").select(".card .hint")).isEmpty();
  }

  @Test
  void aQueryOfFiveHundredCharactersIsSearchedAndALongerOneIsCutAndSaid() {
    String words = "sample ".repeat(71);

    assertThat(server.get("/search?q=" + words.replace(' ', '+')).statusCode()).isEqualTo(200);
    HttpResponse<String> longer = server.get("/search?q=" + "sample+".repeat(100));
    Document page = Jsoup.parse(longer.body());
    assertThat(longer.statusCode()).isEqualTo(400);
    assertThat(page.select(".mistakes a[href=#q]").text()).contains("at most 512 are allowed");
    assertThat(page.select(".card")).isNotEmpty();
  }

  @Test
  void anUnknownForceIsNamedWithTheRestSearched() {
    HttpResponse<String> response = server.get("/search?q=sample&force=narnia");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).select(".mistakes li").text()).startsWith("force: \"narnia\" is no value");
  }

  @Test
  void tenThousandResultsCanBePagedToTheLast(@TempDir Path folder) {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Samples.of("northmoor-" + i, Kind.NARRATIVE, "northmoor", "2021-22", null, "Heading " + i, "Deep " + i,
          "transcript", "https://reports.example.org/" + i));
    }
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, many);

    try (RunningServer deep = new RunningServer(index.open())) {
      Document last = Jsoup.parse(deep.get("/search?q=deep&page=500").body());
      assertThat(last.select(".range").text()).isEqualTo("Showing 9,981 to 10,000 of 10,000");
      assertThat(last.select("[rel=next]")).isEmpty();
      assertThat(last.select(".pages li").eachText()).containsExactly("Page 1", "\u2026", "Page 499", "Page 500");
      assertThat(deep.get("/search?q=deep&page=501").statusCode()).isEqualTo(303);
      assertThat(deep.get("/search?q=deep&page=100001").statusCode()).isEqualTo(400);
    }
  }

  private static Document page(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
