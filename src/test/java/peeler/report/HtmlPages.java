package peeler.report;

import java.nio.charset.StandardCharsets;

/** Small pages for the tests of the HTML reader. */
final class HtmlPages {

  private HtmlPages() {}

  /** The report of a page, checked against the rules of every report. */
  static Report read(String html) {
    try {
      Report report = new HtmlReportReader().read("page.html", html.getBytes(StandardCharsets.UTF_8));
      ReportReaderContract.assertKeepsTheRules("page.html", report);
      return report;
    } catch (UnreadableReportException e) {
      throw new AssertionError(e);
    }
  }

  /** The listing of a page with nothing but this in its {@code main}. */
  static String main(String html) {
    return Listing.of(read("<!doctype html><meta charset=utf-8><main>" + html + "</main>"));
  }

  /** The listing of a page with nothing but this in its {@code body}. */
  static String body(String html) {
    return Listing.of(read("<!doctype html><meta charset=utf-8><body>" + html));
  }
}
