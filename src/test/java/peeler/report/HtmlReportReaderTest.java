package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class HtmlReportReaderTest extends ReportReaderContract {

  private static final List<Sample> SAMPLES = Stream.of("pillar-page.html", "force-report.html", "press-release.html",
      "revisit-letter.html", "news-item.html", "saved-page.htm", "word-export.html").map(Reports::sample).toList();

  @Override
  ReportReader reader() {
    return new HtmlReportReader();
  }

  @Override
  List<Sample> samples() {
    return SAMPLES;
  }

  @Test
  void noLetterOfAPageIsLostOrAdded() throws UnreadableReportException {
    for (Sample sample : SAMPLES) {
      String html = withoutAlternatives(HtmlBytes.decode(sample.bytes()));

      assertThat(letters(read(html).text())).as(sample.fileName()).isEqualTo(letters(shown(html)));
    }
  }

  @Test
  void noLetterOfASpoiltPageIsLostOrAdded() throws UnreadableReportException {
    Damage damage = new Damage(20260103);
    for (int i = 0; i < 300; i++) {
      String spoilt = new String(damage.spoil(SAMPLES.get(i % SAMPLES.size()).bytes()), StandardCharsets.UTF_8);
      String html = withoutAlternatives(spoilt);

      readIfReadable("page.html", html.getBytes(StandardCharsets.UTF_8))
          .ifPresent(report -> assertThat(letters(report.text())).as(html).isEqualTo(letters(shown(html))));
    }
  }

  @Test
  void whatIsNoPageIsRefusedWithTheReason() {
    assertRefused("", "the file is empty");
    assertRefused("   \n", "no words on the page; if a script draws it, save it from a browser that shows it");
    assertRefused("<div id=app></div><script>draw()</script>",
        "no words on the page; if a script draws it, save it from a browser that shows it");
    assertRefused("<nav><a href=/>Home</a></nav><form>Search</form>",
        "nothing on the page but navigation and the like");
    assertRefused("%PDF-1.7 and so on", "not HTML: it is a PDF");
    assertRefused("PK\u0003\u0004", "not HTML: it is a zip or Office file");
    assertRefused("<p>\u0001\u0002\u0003</p>", "not HTML: its bytes are no text");
    assertRefused("<b>".repeat(HtmlBytes.MAX_TAGS + 1), "more than 250000 tags, the most that is read of HTML");
  }

  @Test
  void aHugeFileIsRefusedWithTheMostThatIsRead() {
    assertThatThrownBy(() -> reader().read("a.html", new byte[HtmlBytes.MAX_BYTES + 1]))
        .isInstanceOf(UnreadableReportException.class)
        .hasMessage("larger than 32 MB, the most that is read of HTML");
  }

  @Test
  void deepNestingIsRead() throws UnreadableReportException {
    assertThat(read("<div>".repeat(100_000) + "At the bottom").text()).isEqualTo("At the bottom");
    for (String open : List.of("<ul><li>", "<table><tr><td>", "<blockquote>", "<details>", "<b><p>", "<a href=x>",
        "<span>", "<dl><dd>", "<section><h2>", "<font><i>")) {
      assertThat(read(open.repeat(2_000) + "At the bottom").text()).as(open).isEqualTo("At the bottom");
    }
  }

  @Test
  void manyOfAnythingAreRead() throws UnreadableReportException {
    for (String one : List.of("<p>a", "<li>a", "<sup>1</sup>a", "<a href='#x'>a</a> ", "<a name=x></a>a", "<h2>a",
        "<br>a",
        "<tr><td>a", "<td>a", "<div hidden>a</div>b", "<button aria-controls=x>a</button>", "<b>a</b><br>c",
        "<dt>a<dd>b",
        "<div>a<div>b</div>", "<!--", "<p aria-expanded>a", "<footer>a</footer>b", "&amp;", "<details><summary>a")) {
      assertThat(read("<p>Report.</p>" + one.repeat(3_000)).text()).as(one).contains("Report.");
    }
  }

  @Test
  void entitiesDoNotMultiply() throws UnreadableReportException {
    String bomb = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><p>&lol2;&lol2;</p>";

    assertThat(read(bomb).text()).hasSizeLessThan(bomb.length());
  }

  @Test
  void xhtmlMayCloseAnythingAtOnce() throws UnreadableReportException {
    String page = "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title>"
        + "<script src=\"x.js\"/></head><body><a name=\"x\"/><p>One.</p><div/><p>Two.</p></body></html>";

    assertThat(Listing.of(reader().read("a.xhtml", page.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("title: T\nOne.\nTwo.\n");
  }

  @Test
  void charactersAreReadAsTheBytesShowOrThePageDeclares() throws UnreadableReportException {
    String page = "<meta charset=%s><p>\u2018caf\u00E9\u2019 \u2013 \u00A340</p>";

    assertCharset("utf-8", StandardCharsets.UTF_8, page);
    assertCharset("iso-8859-1", StandardCharsets.UTF_8, page);
    assertCharset("iso-8859-1", Charset.forName("windows-1252"), page);
    assertCharset("utf-8", Charset.forName("windows-1252"), page);
    assertCharset("no-such", Charset.forName("windows-1252"), page);
    assertCharset("utf-16", StandardCharsets.UTF_16, page);
    assertCharset("x-MacRoman", Charset.forName("x-MacRoman"), page);
  }

  @Test
  void allDigestsAreReadWhole() throws Exception {
    for (Path digest : digests()) {
      Report report = reader().read(digest.getFileName().toString(), Files.readAllBytes(digest));
      String html = Files.readString(digest);

      assertKeepsTheRules(digest.toString(), report);
      assertThat(count(report, Block.Form.HEADING)).as(digest.toString()).isEqualTo(count(html, "<h[1-6]"));
      assertThat(count(report, Block.Form.PARAGRAPH)).as(digest.toString()).isEqualTo(count(html, "<p>"));
      assertThat(count(report, Block.Form.ITEM)).as(digest.toString()).isEqualTo(count(html, "<li>"));
      assertThat(report.furniture()).as(digest.toString()).isEmpty();
      assertThat(report.sections().stream().map(Section::url).filter(url -> url != null).collect(Collectors.toSet()))
          .as(digest.toString()).isEqualTo(found(html, "data-source=\"([^\"]+)\"").collect(Collectors.toSet()));
      assertThat(report.title()).isEqualTo(found(html, "<title>([^<]+)</title>").findFirst().orElseThrow());
      assertThat(report.url()).isEqualTo(found(html, "canonical\" href=\"([^\"]+)\"").findFirst().orElseThrow());
    }
  }

  private static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("index-data", "reports"))) {
      List<Path> digests = files.sorted().toList();
      assertThat(digests).hasSize(181);
      return digests;
    }
  }

  private void assertCharset(String declared, Charset charset, String page) throws UnreadableReportException {
    Report report = reader().read("a.html", String.format(page, declared).getBytes(charset));

    assertThat(report.text()).as(declared + " in " + charset).isEqualTo("\u2018caf\u00E9\u2019 \u2013 \u00A340");
  }

  private void assertRefused(String html, String reason) {
    assertThatThrownBy(() -> read(html)).isInstanceOf(UnreadableReportException.class).hasMessage(reason);
  }

  private Report read(String html) throws UnreadableReportException {
    return reader().read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static long count(Report report, Block.Form form) {
    return Accounting.blocks(report).filter(block -> block.form() == form).count();
  }

  private static long count(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().count();
  }

  private static Stream<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(result -> result.group(1));
  }

  /** The words that stand for pictures are in a report's text and not shown on the page. */
  private static String withoutAlternatives(String html) {
    return html.replaceAll("(?i)\\balt\\b", "title");
  }

  private static String shown(String html) {
    Document page = Jsoup.parse(html);
    return page.body().stream().filter(element -> !isSilent(element)).flatMap(element -> element.textNodes().stream())
        .map(TextNode::getWholeText).collect(Collectors.joining());
  }

  private static boolean isSilent(Element element) {
    return HtmlMeasure.isSilent(element) || element.parents().stream().anyMatch(HtmlMeasure::isSilent);
  }

  /** The letters of a text in no order, for comparing texts whose parts are moved. */
  private static String letters(String text) {
    int[] letters = text.chars().filter(c -> !Spaces.isSpace(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .map(c -> Character.isSurrogate((char) c) ? 0xFFFD : c).sorted().toArray();
    return Arrays.stream(letters).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
