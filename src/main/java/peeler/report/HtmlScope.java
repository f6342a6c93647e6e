package peeler.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which part of a page is the report: its {@code main} element, else the {@code article} that holds most
 * of it, else its body; and the
 * page's first heading where that stands outside. What lies around is the site's.
 */
final class HtmlScope {

  private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlScope(Element body, HtmlMeasure measure) {
    List<Element> own = own(body, measure);
    own.forEach(this::add);
    if (own.stream().allMatch(root -> root.selectFirst("h1") == null || inChrome(root.expectFirst("h1")))) {
      body.select("h1").stream().filter(h1 -> !isLogo(measure.of(h1))).findFirst().ifPresent(this::add);
    }
  }

  /** Many sites set their own name as a heading that leads home. */
  private static boolean isLogo(HtmlMeasure.Counts h1) {
    return h1.letters() == h1.linked();
  }

  /** Whether an element is the report's with all below it. */
  boolean isRoot(Element element) {
    return roots.contains(element);
  }

  /** Whether a part of the report lies somewhere below an element. */
  boolean leadsToRoot(Element element) {
    return above.contains(element);
  }

  private static List<Element> own(Element body, HtmlMeasure measure) {
    int words = measure.of(body).own();
    List<Element> mains = outermost(body, "main, [role=main]");
    if (!mains.isEmpty() && own(mains, measure) > 0 && own(mains, measure) * 5L >= words) {
      return mains;
    }
    return outermost(body, "article").stream().filter(article -> measure.of(article).own() * 2L >= words).findFirst()
        .map(List::of).orElse(List.of(body));
  }

  private static int own(List<Element> elements, HtmlMeasure measure) {
    return elements.stream().mapToInt(element -> measure.of(element).own()).sum();
  }

  private static List<Element> outermost(Element body, String selector) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : body.select(selector)) {
      Element parent = element.parent();
      if (parent == null || parent.closest(selector) == null) {
        outermost.add(element);
      }
    }
    return outermost;
  }

  private static boolean inChrome(Element element) {
    return element.parents().stream().anyMatch(HtmlChrome::isPlain);
  }

  private void add(Element root) {
    roots.add(root);
    above.addAll(root.parents());
  }
}
