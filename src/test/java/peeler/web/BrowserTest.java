package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real browser. Needs Chromium and the driver that {@code .ci/browser} prepares; without them the tests
 * are skipped with one line on stdout, or fail where PEELER_BROWSER_REQUIRED is true.
 */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("target", "playwright").toAbsolutePath();
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> PAGES = List.of("/", "/search?q=victims",
      "/search?q=sample&force=northmoor&grade=good&page=2&size=5", "/search?q=nowhere&grade=good",
      "/search?grade=splendid&q=(victims", "/findings/exampleshire-2021-22-victims?q=victims",
      "/findings/hostile-2023-25-markup", "/findings/none", "/help", "/problems/not-found");

  private static RunningServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open(@TempDir Path folder) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.exists(DRIVER.resolve("node"));
    boolean required = "true".equals(System.getenv("PEELER_BROWSER_REQUIRED"));
    if (!there && !required) {
      System.out.println("BROWSER TESTS SKIPPED: no Chromium, or no driver in target/playwright (run .ci/browser)");
    }
    assumeTrue(there || required, "no browser");
    System.setProperty("playwright.cli.dir", DRIVER.toString());
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    server = RunningServer.overSamples(folder);
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderSearchesFiltersOpensAFindingAndGoesBack(boolean script) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(server.address() + "/");
      page.getByLabel("Search police inspection findings").fill("sample");
      page.getByLabel("Search police inspection findings").press("Enter");
      assertThat(page.locator("#results").textContent()).isEqualTo("46 findings in 2 forces");

      page.getByLabel("Northmoor Constabulary 30 findings").check();
      page.getByLabel("Good 22 findings").check();
      page.locator("button:has-text('Apply filters')").first().click();
      assertThat(page.locator("#results").textContent()).isEqualTo("15 findings in 1 force");
      assertThat(page.url()).endsWith("/search?q=sample&force=northmoor&grade=good");

      page.locator(".card h3 a").nth(2).click();
      assertThat(page.locator("h1").textContent()).isEqualTo("Sample 16 on response");

      page.getByText("Back to the search results").click();
      assertThat(page.locator("#results").textContent()).isEqualTo("15 findings in 1 force");
      assertThat(page.getByLabel("Northmoor Constabulary").isChecked()).isTrue();
    }
  }

  /** All rules in light; in dark only contrast, for nothing else differs. */
  @ParameterizedTest
  @ValueSource(strings = {"/search?q=victims&grade=requires-improvement", "/findings/exampleshire-2021-22-victims",
      "/search?grade=splendid", "/findings/none", "/"})
  void aPageHasNoAccessibilityViolation(String path) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.address() + path);

      assertThat(violations(new AxeBuilder(page))).isEmpty();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast")))).isEmpty();
    }
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(rule -> rule.getId() + " " + rule.getNodes()).toList();
  }

  /** Leaves pictures in target/screenshots, for looking at. */
  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void noPageScrollsSideways(int width) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(server.address() + path);
        String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + width;
        page.screenshot(
            new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void aScriptInAReportDoesNotRun() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onDialog(dialog -> {
        throw new AssertionError("a script ran: " + dialog.message());
      });
      page.navigate(server.address() + "/search?q=victims&force=hostile");
      page.locator(".card h3 a").click();

      assertThat(page.locator("h1").textContent()).isEqualTo("<script>alert(\"heading\")</script> & more");
      assertThat(page.locator("script, img[src=x]").count()).isZero();
    }
  }
}
