package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.vocabulary.Kind;
import peeler.web.Browsers.Window;

/** The pages of forces, areas, grades and coverage in a real browser, over the register and the digests of two forces. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcesBrowserTest {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Window WIDE = new Window(1280, true, ColorScheme.LIGHT);

  private Browsers browsers;
  private RunningServer server;

  @BeforeAll
  void open(@TempDir Path folder) {
    browsers = Browsers.open();
    server = DefaultData.server(folder, name -> name.startsWith("kent") || name.startsWith("avon"));
  }

  @AfterAll
  void close() {
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
  void aReaderGoesFromTheMatrixToTheFindingsOfACell(Window window) {
    browsers.with(window, server.address(), page -> {
      page.navigate(server.address() + "/");
      page.locator(".masthead nav a:has-text('Grades')").click();
      page.waitForURL("**/grades");
      if (window.isNarrow()) {
        page.locator(".listed summary:has-text('Avon and Somerset')").click();
      }
      page.locator("a.cell:visible").first().click();
      page.waitForURL("**/search?**");

      assertThat(page.url()).endsWith("/search?area=treating-the-public-fairly&cycle=2023-25&force=avon-and-somerset");
      assertThat(page.locator("#results").textContent()).matches("\\d+ findings? in 1 force");
    });
  }

  @Test
  void aReaderSortsTheMatrixByAColumnAndBack() {
    browsers.with(WIDE, server.address(), page -> {
      page.navigate(server.address() + "/grades?cycle=2017");
      page.locator(".matrix thead a:has-text('Efficiency')").click();
      page.waitForURL("**sort=efficiency-overall");
      assertThat(page.locator(".matrix tbody tr").first().locator("td").nth(1).textContent()).contains("Outstanding");
      page.locator(".matrix thead a:has-text('Efficiency')").click();
      page.waitForURL("**order=desc");

      assertThat(page.locator("[aria-sort=descending]").innerText()).startsWith("Efficiency");
      assertThat(page.locator(".matrix tbody tr").first().locator("td").nth(1).textContent())
          .contains("Requires improvement");
    });
  }

  @ParameterizedTest
  @MethodSource("windows")
  void aReaderOpensAForceAndOneOfItsFindings(Window window) {
    browsers.with(window, server.address(), page -> {
      page.navigate(server.address() + "/forces");
      page.locator(".entries a:has-text('Kent Police')").click();
      page.waitForURL("**/forces/kent");
      String title = page.locator(".told li a").first().innerText();
      page.locator(".told li a").first().click();
      page.waitForURL("**/findings/**");

      assertThat(page.locator("h1").innerText()).isEqualTo(title);
    });
  }

  /** All rules of axe on a wide screen in light; on a phone in dark those that size and colour can break. */
  @ParameterizedTest
  @ValueSource(strings = {"/forces", "/forces/kent", "/areas/investigating-crime", "/grades?cycle=2017&group=region",
      "/coverage"})
  void aPageFitsAndIsAccessible(String path) {
    browsers.with(WIDE, server.address(), page -> {
      page.navigate(server.address() + path);
      look(page, path, "wide");
      assertThat(Browsers.violations(page)).isEmpty();

      page.setViewportSize(320, 900);
      look(page, path, "narrow");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      look(page, path, "narrow-dark");
      assertThat(Browsers.violations(page, "color-contrast", "target-size", "scrollable-region-focusable")).isEmpty();
    });
  }

  private static void look(Page page, String path, String name) {
    String picture = path.replaceAll("[^a-z0-9]+", "-").substring(1) + "-" + name + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(picture)).setFullPage(true));
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(picture)
        .isLessThanOrEqualTo(0);
  }

  /** Kent has the most findings and the longest lists. */
  @Test
  void thePageOfAForceIsPrintedOnFourSides() {
    browsers.with(WIDE, server.address(), page -> {
      page.navigate(server.address() + "/forces/kent");

      assertThat(sides(printed(page, "kent"))).isBetween(2, 4);
    });
  }

  /** Newest first, and the page says what is left out. */
  @Test
  void aLongListIsPrintedInPart(@TempDir Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      findings.add(Samples.of("told-" + i, Kind.AREA_FOR_IMPROVEMENT, "northmoor",
          List.of("2018-19", "2021-22", "2023-25").get(i % 3), "good",
          "The force should make sure that supervisors read each case of sort " + i + " before it is put away",
          "Sort " + i + " is put away unread.", "inspection-report", "https://reports.example.org/told-" + i));
    }
    RunningServer.build(index, findings);
    try (RunningServer many = new RunningServer(index.open())) {
      browsers.with(WIDE, many.address(), page -> {
        page.navigate(many.address() + "/forces/northmoor");
        assertThat(page.locator(".told li").count()).isEqualTo(240);
        assertThat(page.getByText("On paper the newest 60 of 240 are listed.").count()).isEqualTo(1);

        assertThat(sides(printed(page, "long-list"))).isBetween(2, 4);
      });
    }
  }

  /** Leaves it in target/screenshots, for looking at. */
  private static byte[] printed(Page page, String name) {
    return page.pdf(new Page.PdfOptions().setPath(SCREENSHOTS.resolve(name + ".pdf")).setFormat("A4")
        .setMargin(new Margin().setTop("15mm").setBottom("15mm").setLeft("15mm").setRight("15mm")));
  }

  private static int sides(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
