package peeler.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Chromium for the tests that need a real browser, with the driver that {@code .ci/browser} prepares. Without them those
 * tests are skipped with one line on stdout, or fail where PEELER_BROWSER_REQUIRED is true.
 */
final class Browsers implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("target", "playwright").toAbsolutePath();

  private static final String AXE = axe();

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browsers open() {
    boolean there = Files.isExecutable(CHROMIUM) && Files.exists(DRIVER.resolve("node"));
    boolean required = "true".equals(System.getenv("PEELER_BROWSER_REQUIRED"));
    if (!there && !required) {
      System.out.println("BROWSER TESTS SKIPPED: no Chromium, or no driver in target/playwright (run .ci/browser)");
    }
    assumeTrue(there || required, "no browser");
    System.setProperty("playwright.cli.dir", DRIVER.toString());
    Playwright playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browsers(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"))));
  }

  /** A reader's window: how wide it is, whether scripts run, and which colours the system asks for. */
  record Window(int width, boolean script, ColorScheme colours) {

    /** Wide and narrow, with and without scripts. */
    static List<Window> all() {
      return List.of(new Window(1280, true, ColorScheme.LIGHT), new Window(1280, false, ColorScheme.LIGHT),
          new Window(320, true, ColorScheme.LIGHT), new Window(320, false, ColorScheme.LIGHT));
    }

    boolean isNarrow() {
      return width < 769;
    }
  }

  /** Opens a page in a fresh window and closes it after; nothing may be asked of another server, and no script fail. */
  void with(Window window, String server, Consumer<Page> job) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
        .setViewportSize(window.width(), 900).setJavaScriptEnabled(window.script())
        .setColorScheme(window.colours()).setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = context.newPage();
      page.setDefaultTimeout(10_000);
      page.onPageError(faults::add);
      page.onDialog(dialog -> faults.add("a script ran: " + dialog.message()));
      page.onRequest(request -> {
        if (!request.url().startsWith(server)) {
          faults.add("asked of another server: " + request.url());
        }
      });
      job.accept(page);
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  /**
   * What the page does wrong by these rules of axe, all where none is named. The script is run in the page itself: its Java
   * library opens another page for each run, which takes longer than the run.
   */
  static List<String> violations(Page page, String... rules) {
    page.evaluate(AXE);
    Object options = rules.length == 0 ? Map.of() : Map.of("runOnly", List.of(rules));
    Object found = page.evaluate("""
        options => axe.run(document, {...options, resultTypes: ['violations']}).then(result =>
          result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))""", options);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
