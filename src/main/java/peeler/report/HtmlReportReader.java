package peeler.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads pages of the web, also as browsers save them, by their structure: {@link HtmlWalk} says what becomes what. The
 * report's text is what the page shows, one block to a line; {@code data-source} on an element gives the address of what
 * stands in it.
 */
public final class HtmlReportReader implements ReportReader {

  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

  /** Elements that XHTML may close at once and HTML may not. */
  private static final Pattern CLOSED = Pattern
      .compile("(?i)<(a|p|div|span|script|style|title|textarea|iframe|b|i|em|strong|td|li)(\\s[^<>]*)?/>");

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
  }

  @Override
  public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
    Document document = parsed(HtmlBytes.decode(bytes));
    HtmlPieces pieces = HtmlWalk.over(HtmlPage.of(document));
    HtmlAssembly assembly = HtmlAssembly.of(pieces);
    HtmlFacts facts = new HtmlFacts(document, pieces);
    List<Section> sections = assembly.sections();
    refuseEmpty(pieces.text(), sections);
    return new Report(SourceFile.of(fileName, bytes, "html"), facts.title().orElse(null),
        HtmlFacts.url(document).orElse(null), facts.published().orElse(null), facts.updated().orElse(null),
        pieces.text(), sections, assembly.furniture(), pieces.links(), List.of());
  }

  private static Document parsed(String html) {
    String closed = html.startsWith("<?xml") ? CLOSED.matcher(html).replaceAll("<$1$2></$1>") : html;
    Document document = Jsoup.parse(closed);
    if (document.baseUri().isEmpty()) {
      HtmlFacts.url(document).ifPresent(document::setBaseUri);
    }
    return document;
  }

  private static void refuseEmpty(String text, List<Section> sections) throws UnreadableReportException {
    if (text.isEmpty()) {
      throw new UnreadableReportException(
          "no words on the page; if a script draws it, save it from a browser that shows it");
    }
    if (sections.isEmpty()) {
      throw new UnreadableReportException("nothing on the page but navigation and the like");
    }
  }
}
