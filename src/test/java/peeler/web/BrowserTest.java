package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peeler.finding.Facets;
import peeler.lucene.LuceneIndex;
import peeler.vocabulary.Inspectorate;
import peeler.web.Browsers.Window;
import peeler.web.PageTypes.PageType;

/** The pages in a real browser: what people do with them, on a wide screen and a phone, with and without scripts. */
class BrowserTest {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Window WIDE = new Window(1280, true, ColorScheme.LIGHT);

  private static RunningServer server;
  private static Browsers browsers;

  @BeforeAll
  static void open(@TempDir Path folder) {
    browsers = Browsers.open();
    server = RunningServer.overAll(folder);
  }

  @AfterAll
  static void close() {
    if (browsers != null) {
      browsers.close();
    }
    if (server != null) {
      server.close();
    }
  }

  static List<Window> windows() {
    return Window.all();
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderSearchesFiltersOpensAFindingAndGoesBack(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/");
      page.locator("#q").fill("sample");
      page.locator("#q").press("Enter");
      page.waitForURL("**/search?q=sample");
      assertThat(count(page)).isEqualTo("46 findings in 2 forces");

      openFilters(page, window);
      page.getByLabel("Northmoor Constabulary 30 findings").check();
      page.getByLabel("Good 22 findings").check();
      page.locator("button:has-text('Apply filters')").last().click();
      page.waitForURL("**/search?q=sample&force=northmoor&grade=good");
      assertThat(count(page)).isEqualTo("15 findings in 1 force");

      page.locator(".card h3 a").nth(2).click();
      page.waitForURL("**/findings/**");
      assertThat(page.locator("h1").innerText()).isEqualTo("Sample 16 on response");
      assertThat(page.locator("h1 mark").textContent()).isEqualTo("Sample");

      page.getByText("Back to the search results").click();
      page.waitForURL("**/search?**");
      assertThat(count(page)).isEqualTo("15 findings in 1 force");
      assertThat(page.locator("#force-northmoor").isChecked()).isTrue();
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderTakesAFilterAwayAndSortsAndTurnsThePage(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/search?q=sample&force=northmoor&grade=good");
      page.locator(".chip").first().click();
      page.waitForURL("**/search?q=sample&grade=good#results");
      assertThat(count(page)).isEqualTo("22 findings in 2 forces");

      page.locator("#sort").selectOption("force");
      page.locator("button:has-text('Sort')").click();
      page.waitForURL("**/search?q=sample&grade=good&sort=force");
      page.locator("[rel=next]").click();
      page.waitForURL("**/search?q=sample&grade=good&sort=force&page=2");

      assertThat(page.locator(".range").textContent()).isEqualTo("Showing 21 to 22 of 22");
      assertThat(page.locator(".card .part").first().textContent()).isEqualTo("Northmoor Constabulary");
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderGoesFromResultToResult(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/search?q=sample&size=5");
      page.locator(".card h3 a").last().click();
      page.waitForURL("**/findings/**");
      String fifth = page.locator("h1").innerText();
      assertThat(page.locator(".way span").first().textContent()).isEqualTo("Result 5 of 46");

      page.locator(".way [rel=next]").click();
      page.waitForURL("**page=2**");
      assertThat(page.locator(".way span").first().textContent()).isEqualTo("Result 6 of 46");
      page.locator(".way [rel=prev]").click();
      page.waitForURL(url -> !url.contains("page=2"));

      assertThat(page.locator("h1").innerText()).isEqualTo(fifth);
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderTicksFindingsToCompareThem(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/search?q=sample&sort=force");
      page.locator(".pick input").nth(0).check();
      page.locator(".pick input").nth(2).check();
      page.locator("button:has-text('Compare selected')").click();
      page.waitForURL("**/compare?id=**");

      assertThat(page.locator("h1").innerText()).isEqualTo("Compare 2 findings");
      assertThat(page.locator(".said mark").count()).isPositive();
      assertThat(page.locator(".sides h2").first().boundingBox().y
          - page.locator(".sides h2").last().boundingBox().y).satisfies(
              apart -> assertThat(apart == 0)
                  .as("side by side").isEqualTo(!window.isNarrow()));
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderComparesTwoForcesInAnArea(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/compare");
      page.getByLabel("Force", new Page.GetByLabelOptions().setExact(true)).selectOption("northmoor");
      page.getByLabel("Other force").selectOption("exampleshire");
      page.getByLabel("Area").selectOption("investigating-crime");
      page.locator(".choose button").click();
      page.waitForURL("**/compare?force=northmoor&force=exampleshire&area=investigating-crime");

      assertThat(page.locator("h1").innerText()).isEqualTo("Northmoor and Exampleshire: Investigating crime");
      assertThat(page.locator(".round h2").allTextContents()).containsExactly("PEEL 2023-25", "PEEL 2021/22",
          "PEEL 2018/19");
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderPutsAWrongYearRight(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/search?q=sample&year_from=soon");
      assertThat(page.title()).startsWith("Error: ");
      page.locator(".mistakes a").click();
      assertThat(page.locator("#year_from").inputValue()).isEqualTo("soon");
      page.locator("#year_from").fill("2023");
      page.locator("#year_from").press("Enter");
      page.waitForURL("**/search?q=sample&year=2023");

      assertThat(count(page)).isEqualTo("23 findings in 2 forces");
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderChoosesAWholeRegion(Window window) {
    browsers.with(window, server.address(), page -> {
      open(page, "/search?q=sample");
      openFilters(page, window);
      page.locator("summary:has-text('Several at once')").click();
      page.locator(".groups a").first().click();
      if (window.script()) {
        page.locator("button:has-text('Apply filters')").first().click();
      }
      page.waitForURL("**/search?q=sample&force=exampleshire&force=northmoor");

      assertThat(count(page)).isEqualTo("46 findings in 2 forces");
    });
  }

  @Test
  void suggestionsAreReachedWithTheKeyboard() {
    browsers.with(WIDE, server.address(), page -> {
      open(page, "/search?q=sample&grade=good");
      Locator field = page.getByRole(AriaRole.COMBOBOX,
          new Page.GetByRoleOptions().setName("Search police inspection findings"));
      field.fill("");
      field.pressSequentially("north");
      page.locator(".suggestions li").first().waitFor();
      assertThat(page.locator(".suggestions li").first().textContent())
          .startsWith("Filter by Northmoor Constabulary force,");
      assertThat(page.locator("#status").textContent()).isEqualTo("1 suggestion");

      field.press("Escape");
      assertThat(page.locator(".suggestions").isVisible()).isFalse();
      assertThat(field.inputValue()).isEqualTo("north");

      field.pressSequentially("m");
      page.locator(".suggestions li").first().waitFor();
      field.press("ArrowDown");
      assertThat(field.getAttribute("aria-activedescendant")).isEqualTo("q-list0");
      assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
      field.press("Enter");
      page.waitForURL("**/search?force=northmoor&grade=good");
    });
  }

  @Test
  void aLongListIsShortenedByTyping(@TempDir Path folder) {
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    LuceneIndex index = new LuceneIndex(folder, inspectorate, Facets.of(inspectorate));
    RunningServer.build(index, List.of(Samples.BARE));
    try (RunningServer real = new RunningServer(index.open(), inspectorate)) {
      browsers.with(WIDE, real.address(), page -> {
        page.navigate(real.address() + "/search");
        page.locator("summary:has-text('Force')").first().click();
        page.locator("#find-force").fill("Devon & C");

        assertThat(page.locator("[data-list=force] .option:visible .value").allTextContents())
            .containsExactly("Devon and Cornwall Police");
        assertThat(page.locator("#status").textContent()).isEqualTo("1 value fits");
      });
    }
  }

  @Test
  void aCitationIsCopiedAndThatIsSaid() {
    browsers.with(WIDE, server.address(), page -> {
      open(page, "/findings/exampleshire-2021-22-victims");
      page.getByText("Copy citation").click();
      page.locator("#status:has-text('Citation copied')").waitFor(
          new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.locator("#citation").textContent());
    });
  }

  @Test
  void whatNeedsAScriptIsNotThereWithoutOne() {
    browsers.with(new Window(1280, false, ColorScheme.LIGHT), server.address(), page -> {
      open(page, "/findings/exampleshire-2021-22-victims");
      assertThat(page.getByText("Copy citation").isVisible()).isFalse();
      open(page, "/search?q=sample");
      assertThat(page.getByText("Copy link").isVisible()).isFalse();
      assertThat(page.locator("[role=combobox]").count()).isZero();
    });
  }

  @Test
  void aScriptInAReportDoesNotRun() {
    browsers.with(WIDE, server.address(), page -> {
      open(page, "/search?q=victims&force=hostile");
      page.locator(".card h3 a").click();
      page.waitForURL("**/findings/**");

      assertThat(page.locator("h1").innerText()).isEqualTo("<script>alert(\"heading\")</script> & more");
      assertThat(page.locator("script:not([src^='/static/']), img[src=x]").count()).isZero();
    });
  }

  /**
   * All rules of axe on a wide screen in light; on a phone in dark those that size and colour can break. Leaves a picture
   * of both in target/screenshots, for looking at.
   */
  @ParameterizedTest
  @MethodSource("peeler.web.PageTypes#all")
  void everyPageFitsAndIsAccessible(PageType type) {
    browsers.with(WIDE, server.address(), page -> {
      open(page, type.path());
      look(page, type.name() + "-wide");
      assertThat(Browsers.violations(page)).isEmpty();

      page.setViewportSize(320, 900);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      look(page, type.name() + "-narrow-dark");
      assertThat(Browsers.violations(page, "color-contrast", "target-size", "scrollable-region-focusable")).isEmpty();
    });
  }

  /** Else the test above could not fail. */
  @Test
  void theCheckSeesWhatIsWrong() {
    browsers.with(WIDE, server.address(), page -> {
      open(page, "/problems/not-found");
      page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=/none><p>pale</p>')");

      assertThat(Browsers.violations(page)).containsExactly("image-alt: <img src=\"/none\">");
    });
  }

  private static void look(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name)
        .isLessThanOrEqualTo(0);
  }

  private static void open(Page page, String path) {
    page.navigate(server.address() + path);
  }

  private static String count(Page page) {
    return page.locator("#results").textContent();
  }

  private static void openFilters(Page page, Window window) {
    if (window.isNarrow()) {
      page.locator(".panel > summary").click();
    }
  }
}
