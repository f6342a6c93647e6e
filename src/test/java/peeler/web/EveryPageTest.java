package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peeler.web.PageTypes.PageType;

/** What every type of page keeps, without a browser. */
class EveryPageTest {

  private static final Path CHECKER = Path.of("target", "playwright", "vnu.jar");

  private static RunningServer server;
  private static final Map<PageType, HttpResponse<String>> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = RunningServer.overAll(folder);
    PageTypes.ALL.forEach(type -> PAGES.put(type, server.get(type.path())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Held against the HTML checker of the W3C, which {@code .ci/browser} fetches; all pages in one run of it. */
  @Test
  void everyPageIsValidHtml(@TempDir Path folder) throws IOException, InterruptedException {
    boolean required = "true".equals(System.getenv("PEELER_BROWSER_REQUIRED"));
    assumeTrue(required || Files.exists(CHECKER), "no HTML checker in target/playwright (run .ci/browser)");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m", "-Xss2m", "-XX:TieredStopAtLevel=1", "-jar", CHECKER.toString(), "--errors-only", "--format",
        "gnu"));
    for (PageType type : PageTypes.ALL) {
      Path file = folder.resolve(type.name() + ".html");
      Files.writeString(file, page(type).body());
      command.add(file.toString());
    }

    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    String mistakes = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(checker.waitFor()).as(mistakes).isZero();
    assertThat(mistakes).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("peeler.web.PageTypes#all")
  void answersWithItsStatus(PageType type) {
    assertThat(page(type).statusCode()).isEqualTo(type.status());
  }

  @ParameterizedTest
  @MethodSource("peeler.web.PageTypes#all")
  void hasOneHeadingATitleAndAWayToTheContent(PageType type) {
    Document page = Jsoup.parse(page(type).body());

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).endsWith(" - Peeler").doesNotStartWith(" ");
    assertThat(page.select(".skip").eachAttr("href")).contains("#main")
        .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
    assertThat(page.select("[role=status]")).hasSize(1);
    assertThat(page.select("style, [style], script:not([src]), [onclick]")).isEmpty();
  }

  /** What comes from elsewhere is a link only; pictures, scripts and style are our own. */
  @ParameterizedTest
  @MethodSource("peeler.web.PageTypes#all")
  void asksNothingOfOtherServers(PageType type) {
    Document page = Jsoup.parse(page(type).body());

    assertThat(page.select("[src], link[href], form[action]")).isNotEmpty().allSatisfy(
        element -> assertThat(element.attr("src") + element.attr("href") + element.attr("action")).startsWith("/"));
  }

  @Test
  void everyLinkOfEveryPageAnswersAndEveryFragmentIsThere() {
    Set<String> links = new LinkedHashSet<>();
    for (PageType type : PageTypes.ALL) {
      Document page = Jsoup.parse(page(type).body());
      page.select("a[href^=/], link[href^=/], script[src^=/], img[src^=/]")
          .forEach(element -> links.add(address(element)));
      page.select("a[href^=#]").forEach(link -> links.add(type.path() + link.attr("href")));
    }

    assertThat(links).hasSizeGreaterThan(200);
    Map<String, Document> pages = new HashMap<>();
    for (String link : links) {
      List<String> parts = List.of(link.split("#", 2));
      Document page = pages.computeIfAbsent(parts.getFirst(), EveryPageTest::found);
      if (parts.size() == 2) {
        assertThat(page.getElementById(parts.getLast())).as(link).isNotNull();
      }
    }
  }

  private static HttpResponse<String> page(PageType type) {
    return Objects.requireNonNull(PAGES.get(type));
  }

  /** A page of the list, whatever its status, or one that answers well. */
  private static Document found(String path) {
    Optional<HttpResponse<String>> listed = PageTypes.ALL.stream().filter(type -> type.path().equals(path)).findFirst()
        .map(EveryPageTest::page);
    HttpResponse<String> response = listed.orElseGet(() -> server.get(path));
    assertThat(listed.isPresent() || response.statusCode() == 200).as(path).isTrue();
    return Jsoup.parse(response.body());
  }

  private static String address(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }
}
