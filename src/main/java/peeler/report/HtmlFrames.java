package peeler.report;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a page are set apart from the text around them: quotations, asides, figures, notes, and a division that
 * stands between paragraphs. A page's ordinary divisions hold the paragraphs, they do not stand among them.
 */
final class HtmlFrames {

  private static final Set<String> ELEMENTS = Set.of("aside", "blockquote", "figure");

  private static final Set<String> ROLES = Set.of("note", "complementary", "figure");

  private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol");

  private final HtmlPage page;
  private int last;

  HtmlFrames(HtmlPage page) {
    this.page = page;
  }

  /** The number of the next frame, from 1. */
  int next() {
    return ++last;
  }

  /** Whether an element is set apart. */
  boolean isSetApart(Element element) {
    return ELEMENTS.contains(element.normalName()) || ROLES.contains(element.attr("role"))
        || isAmongParagraphs(element);
  }

  /** Whether a table of one cell is a box; it may be the frame of the whole page. */
  boolean isBox(HtmlTable table, Element element) {
    return table.hasOneCell() && letters(element) * 2L <= letters(page.body());
  }

  /** A division of several blocks with a paragraph directly before or after it, smaller than the rest around it. */
  private boolean isAmongParagraphs(Element element) {
    Element parent = element.parent();
    return element.nameIs("div") && parent != null
        && (isParagraph(element.previousElementSibling()) || isParagraph(element.nextElementSibling()))
        && page.measure().of(element).blocks() > 1 && letters(element) * 2L <= letters(parent);
  }

  private boolean isParagraph(@Nullable Element element) {
    return element != null && PARAGRAPHS.contains(element.normalName()) && letters(element) > 0
        && page.chrome().reason(element) == null;
  }

  private int letters(Element element) {
    return page.measure().of(element).letters();
  }
}
