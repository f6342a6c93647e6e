package peeler.report;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the walk is: what the elements around say of what stands in them.
 *
 * @param frame  number of the set-apart element, 0 for none
 * @param anchor nearest identifier on or above, or of the heading before
 * @param url    address that the nearest element with {@code data-source} gives
 * @param depth  of nested lists, 0 outside lists
 */
record HtmlPlace(int frame, @Nullable String anchor, @Nullable String url, int depth) {

  /** Outside everything. */
  static final HtmlPlace START = new HtmlPlace(0, null, null, 0);

  /** Inside an element. */
  HtmlPlace in(Element element) {
    String source = element.attr("data-source").strip();
    return new HtmlPlace(frame, HtmlLinks.id(element).orElse(anchor), HtmlLinks.isPublic(source) ? source : url, depth);
  }

  HtmlPlace inFrame(int number) {
    return new HtmlPlace(number, anchor, url, depth);
  }

  HtmlPlace inList() {
    return new HtmlPlace(frame, anchor, url, depth + 1);
  }

  HtmlPlace at(@Nullable String identifier) {
    return identifier == null ? this : new HtmlPlace(frame, identifier, url, depth);
  }

  Layout layout() {
    return new Layout(0, 0, frame, anchor);
  }
}
