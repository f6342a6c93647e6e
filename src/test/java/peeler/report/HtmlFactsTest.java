package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests what the HTML reader takes a page to state of itself. */
class HtmlFactsTest {

  private static final String LONG = "<p>" + "A paragraph of some length stands here. ".repeat(4) + "</p>";

  @Test
  void theTitleIsWithoutTheSitesName() {
    assertThat(title("<title>Kent 2016 - HMIC</title>")).isEqualTo("Kent 2016");
    assertThat(title("<title>Kent 2016 \u2013 HMICFRS</title>")).isEqualTo("Kent 2016");
    assertThat(
        title("<title>Kent - His Majesty\u2019s Inspectorate of Constabulary and Fire &amp; Rescue Services</title>"))
        .isEqualTo("Kent");
    assertThat(title("<title>Kent | The Gazette</title><meta property=og:site_name content='The Gazette'>"))
        .isEqualTo("Kent");
    assertThat(title("<title>Kent - Home - Any Site</title><main><h1>Kent</h1>")).isEqualTo("Kent");
    assertThat(title("<title>Devon - Cornwall</title><main><h1>A report</h1>")).isEqualTo("Devon - Cornwall");
  }

  @Test
  void withoutATitleTheNextBestServes() {
    assertThat(title("<title> </title><meta property=og:title content='Kent &amp; more'><main><h1>H</h1>"))
        .isEqualTo("Kent & more");
    assertThat(title("<main><h2>Not this</h2><h1>Kent</h1>")).isEqualTo("Kent");
    assertThat(title("<main><h2>Not this</h2>")).isEqualTo("null");
  }

  @Test
  void theAddressIsTheCanonicalOne() {
    String saved = "<!-- saved from url=(0019)https://example.org/ -->";
    String graph = "<meta property=og:url content=https://example.org/og>";

    assertThat(url("<link rel=canonical href=https://example.org/c>" + graph)).isEqualTo("https://example.org/c");
    assertThat(url("<link rel=canonical href=/c>" + graph)).isEqualTo("https://example.org/og");
    assertThat(url(saved)).isEqualTo("https://example.org/");
    assertThat(url("<link rel=canonical href='javascript:x'>")).isEqualTo("null");
  }

  @Test
  void theDayShownAtTheHeadGoesBeforeTheOneForMachines() {
    String meta = "<meta property=article:published_time content=2022-10-06T10:00:00Z>";

    assertThat(published(meta + "<main><p>Published on: 7 February 2020</p>" + LONG)).isEqualTo("2020-02-07");
    assertThat(published(meta + "<main>" + LONG)).isEqualTo("2022-10-06");
    assertThat(
        published("<script type='application/ld+json'>{\"datePublished\": \"2020-02-07T01:02\"}</script><main>" + LONG))
        .isEqualTo("2020-02-07");
    assertThat(published("<main><time datetime=2020-02-07>7 Feb</time>" + LONG)).isEqualTo("2020-02-07");
    assertThat(published("<main><dl><dt>Published<dd>7 February 2020</dl>" + LONG)).isEqualTo("2020-02-07");
  }

  @Test
  void aDayOfAnotherReportIsNotThePages() {
    assertThat(published("<main>" + LONG + "<p>Get the report</p><p>Published: 7 February 2020</p>")).isEqualTo("null");
    assertThat(published("<main><p>Published 1 May 2019</p><p>Published 2 May 2019</p>")).isEqualTo("null");
    assertThat(published("<main><time datetime=2020-02-07>a</time><time datetime=2020-02-08>b</time>"))
        .isEqualTo("null");
    assertThat(published("<main><p>Published on 31 February 2020</p>")).isEqualTo("null");
  }

  @Test
  void theLastChangeMayBeStatedAtTheEnd() {
    assertThat(updated("<main>" + LONG + "<p>Last updated 07/02/2020</p>")).isEqualTo("2020-02-07");
    assertThat(
        updated("<main>" + LONG + "</main><footer><p>Crown</p><p>Page last updated 7 February 2020</p></footer>"))
        .isEqualTo("2020-02-07");
    assertThat(updated("<meta property=article:modified_time content=2020-02-07><main>" + LONG))
        .isEqualTo("2020-02-07");
    assertThat(updated("<main><p>Last updated yesterday</p>")).isEqualTo("null");
  }

  private static String title(String html) {
    return String.valueOf(HtmlPages.read(html + LONG).title());
  }

  private static String url(String html) {
    return String.valueOf(HtmlPages.read(html + LONG).url());
  }

  private static String published(String html) {
    return String.valueOf(HtmlPages.read(html + "<p>End</p>").published());
  }

  private static String updated(String html) {
    return String.valueOf(HtmlPages.read(html + "<p>End</p>").updated());
  }
}
