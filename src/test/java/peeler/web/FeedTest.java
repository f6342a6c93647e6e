package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Searches as feeds. */
class FeedTest extends OverSamples {

  @Test
  void anEntryHasTheFindingsTextAndItsAddress() {
    HttpResponse<String> response = server.get("/search.atom?q=news");
    Document feed = Jsoup.parse(response.body(), Parser.xmlParser());

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
    assertThat(feed.select("feed > title").text()).isEqualTo("Peeler: news: 1 finding");
    assertThat(feed.select("feed > link[rel=self]").attr("href")).startsWith(server.address() + "/search.atom?q=news");
    assertThat(feed.select("entry > title").text())
        .isEqualTo("Exampleshire Police, PEEL 2021/22: The force should keep victims informed");
    assertThat(feed.select("entry > id").text()).isEqualTo("urn:peeler:finding:exampleshire-2021-22-victims");
    assertThat(feed.select("entry > published").text()).isEqualTo("2024-03-14T00:00:00Z");
    assertThat(feed.select("entry > link").attr("href"))
        .isEqualTo(server.address() + "/findings/exampleshire-2021-22-victims");
    assertThat(feed.select("entry > category").eachAttr("term")).containsExactly("Area for improvement",
        "Investigating crime", "Requires improvement");
    assertThat(response.body()).contains("<content>" + Samples.VICTIMS.text() + "</content>");
  }

  @Test
  void howTheWordsWereReadIsUnderTheTitle() {
    assertThat(Jsoup.parse(server.get("/search.atom?q=news+zebra").body(), Parser.xmlParser())
        .select("feed > subtitle").text()).isEqualTo("No finding has all of these words. These have 1 of 2.");
    assertThat(server.get("/search.atom?q=news").body()).doesNotContain("<subtitle");
  }

  @Test
  void markupInAReportIsText() {
    assertThat(server.get("/search.atom?force=hostile").body()).doesNotContain("<script", "<img");
  }

  @Test
  void aLongFeedGoesOnOnItsNextPage() {
    Document feed = Jsoup.parse(server.get("/search.atom").body(), Parser.xmlParser());
    Document rest = Jsoup.parse(server.get("/search.atom?page=2").body(), Parser.xmlParser());

    assertThat(feed.select("entry")).hasSize(50);
    assertThat(feed.select("feed > link[rel=next]").attr("href"))
        .isEqualTo(server.address() + "/search.atom?page=2&size=50");
    assertThat(rest.select("entry")).hasSize(6);
    assertThat(rest.select("feed > link[rel=previous]")).hasSize(1);
  }

  @Test
  void aWrongParameterIsAProblem() {
    HttpResponse<String> response = server.get("/search.atom?grade=x");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void browsersAreToldHowToSearch() {
    Document page = Jsoup.parse(server.get("/").body());
    HttpResponse<String> response = server.get(page.select("link[rel=search]").attr("href"));

    assertThat(Jsoup.parse(response.body(), Parser.xmlParser()).select("Url").eachAttr("template")).containsExactly(
        server.address() + "/search?q={searchTerms}", server.address() + "/search.atom?q={searchTerms}",
        server.address() + "/suggest.opensearch.json?q={searchTerms}");
  }
}
