package peeler.report;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is known of a page before the walk over it: its measures, where its report is, what on it is chrome. */
record HtmlPage(Element body, HtmlMeasure measure, HtmlScope scope, HtmlChrome chrome, HtmlFootnotes footnotes) {

  /** Looks at a page; linear in its size. */
  static HtmlPage of(Document document) {
    Set<String> ids = HtmlLinks.ids(document);
    Element body = document.body();
    HtmlMeasure measure = HtmlMeasure.of(body, ids);
    HtmlFootnotes footnotes = new HtmlFootnotes(body, measure);
    return new HtmlPage(body, measure, new HtmlScope(body, measure), new HtmlChrome(body, measure, footnotes),
        footnotes);
  }

  /** Whether an element parts what is before it from what is after: it is a block or has one in it. */
  boolean isBlock(Element element) {
    return HtmlMeasure.isBlock(element) || measure.of(element).blocks() > 0;
  }
}
