package peeler.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are no part of the report on it, by what they are, not by the site's class names: navigation,
 * page heads and feet, forms, hidden elements, contents lists, captions.
 */
final class HtmlChrome {

  private static final Set<String> ELEMENTS = Set.of("nav", "button", "select", "textarea", "dialog", "search", "form",
      "datalist", "output", "progress", "meter", "noscript", "template", "canvas", "video", "audio", "object", "svg");

  private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "form", "dialog",
      "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist", "status", "button", "tooltip");

  /** Class names for "only for screen readers" that all the common style sheets share. */
  private static final Set<String> UNSEEN = Set.of("visually-hidden", "visuallyhidden", "sr-only",
      "screen-reader-text", "govuk-visually-hidden");

  private static final Pattern INVISIBLE = Pattern
      .compile("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

  /** A cookie banner says some sentences at most. */
  private static final int BANNER = 1500;

  /** The least letters in a panel that is a part of the report, not a menu's handle. */
  private static final int PANEL = 40;

  /** A head inside these is that of a part, with its title. A foot never is more than author and tags. */
  private static final String PARTS = "main, article, section, aside, blockquote, [role=main]";

  private final HtmlMeasure measure;
  private final int pageLetters;
  private final HtmlFootnotes footnotes;
  private final Map<String, Element> panels;

  HtmlChrome(Element body, HtmlMeasure measure, HtmlFootnotes footnotes) {
    this.measure = measure;
    this.footnotes = footnotes;
    this.pageLetters = measure.of(body).letters();
    this.panels = panels(body);
  }

  /** What the page's buttons and tabs show and hide, by identifier. */
  private static Map<String, Element> panels(Element body) {
    Set<String> opened = new HashSet<>();
    body.stream().forEach(element -> {
      opened.add(element.attr("aria-controls"));
      if (element.hasAttr("aria-expanded") || element.hasAttr("data-toggle") || element.hasAttr("data-bs-toggle")) {
        opened.add(HtmlLinks.fragment(element));
      }
    });
    Map<String, Element> panels = new HashMap<>();
    body.stream().filter(element -> !element.id().isEmpty() && opened.contains(element.id()))
        .forEach(element -> panels.putIfAbsent(element.id(), element));
    return panels;
  }

  /** Whether an element is a button that opens a part of the report. */
  boolean isOpener(Element element) {
    Element panel = panels.get(element.attr("aria-controls"));
    return element.nameIs("button") && panel != null && measure.of(panel).own() > PANEL;
  }

  /** Why an element with all below it is furniture, null if it is not. */
  Furniture.@Nullable Reason reason(Element element) {
    if (element.nameIs("figcaption") || element.nameIs("caption")) {
      return Furniture.Reason.CAPTION;
    }
    if (footnotes.isNote(element)) {
      return Furniture.Reason.FOOTNOTE;
    }
    if (element.nameIs("nav") || HtmlMeasure.isList(element)) {
      return ofLinks(element);
    }
    return (isPlain(element) && !holdsThePage(element) && !isInHeading(element)) || isHidden(element)
        || isCookieBanner(element)
            ? Furniture.Reason.PAGE_FURNITURE
            : null;
  }

  /** Whether an element is chrome by its name or role alone. */
  static boolean isPlain(Element element) {
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (element.nameIs("header")) {
      return ROLES.contains(role) || element.closest(PARTS) == null;
    }
    if (element.nameIs("footer")) {
      return element.closest("blockquote") == null;
    }
    return ELEMENTS.contains(element.normalName()) || ROLES.contains(role);
  }

  /** Accordions have their buttons inside their headings. */
  private static boolean isInHeading(Element button) {
    Element above = button.parent();
    for (int steps = 0; steps < 3 && above != null; steps++) {
      if (HtmlHeadings.isHeading(above) || above.nameIs("summary")) {
        return button.nameIs("button");
      }
      above = above.parent();
    }
    return false;
  }

  /** Some sites put a whole page into one form. */
  private boolean holdsThePage(Element element) {
    return element.nameIs("form") && measure.of(element).headings() > 0 && measure.of(element).blocks() > 5;
  }

  private Furniture.@Nullable Reason ofLinks(Element element) {
    HtmlMeasure.Counts counts = measure.of(element);
    boolean many = counts.links() > 1;
    boolean onlyLinks = many && counts.linked() * 10L >= counts.letters() * 9L;
    boolean mostlyLinks = element.nameIs("nav") || counts.linked() * 10L >= counts.letters() * 7L;
    if (many && counts.links() == counts.inPageLinks() && mostlyLinks) {
      return Furniture.Reason.CONTENTS;
    }
    return element.nameIs("nav") || (onlyLinks && counts.glossaryLinks() == 0) ? Furniture.Reason.PAGE_FURNITURE : null;
  }

  /**
   * What is hidden for good. What a reader of the page can open (a folded accordion, a tab) is not.
   */
  private boolean isHidden(Element element) {
    boolean hidden = element.hasAttr("hidden") || INVISIBLE.matcher(element.attr("style")).matches();
    return UNSEEN.stream().anyMatch(element::hasClass) || (hidden && !canBeOpened(element));
  }

  private boolean canBeOpened(Element element) {
    Element before = element.previousElementSibling();
    return panels.containsKey(element.id()) || element.attr("role").equalsIgnoreCase("tabpanel")
        || (before != null && (before.hasAttr("aria-expanded") || before.selectFirst("[aria-expanded]") != null));
  }

  private boolean isCookieBanner(Element element) {
    HtmlMeasure.Counts counts = measure.of(element);
    return counts.buttons() > 0 && counts.letters() > 0 && counts.letters() < Math.min(BANNER, pageLetters / 2)
        && element.text().toLowerCase(Locale.ROOT).contains("cookie");
  }
}
