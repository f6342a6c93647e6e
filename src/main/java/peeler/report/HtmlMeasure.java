package peeler.report;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts over every element of a page, taken in one pass, so that no rule has to look below an element again. */
final class HtmlMeasure {

  /** Elements whose text is not for readers. */
  private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "meta", "link", "base", "iframe",
      "noframes", "noembed");

  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  private static final Set<String> TABLES = Set.of("table", "dl", "details");

  private final IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();

  private HtmlMeasure() {}

  /**
   * Takes the measure of everything at and below an element.
   *
   * @param ids identifiers in the page, to tell links inside it
   */
  static HtmlMeasure of(Element root, Set<String> ids) {
    HtmlMeasure measure = new HtmlMeasure();
    root.traverse(measure.new Pass(ids));
    return measure;
  }

  /** The counts of one element. */
  Counts of(Element element) {
    return counts.getOrDefault(element, new Counts());
  }

  /** Whether an element parts what is before it from what is after. */
  static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("summary");
  }

  static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }

  /** Whether an element is a list or has one below it. */
  boolean holdsList(Element element) {
    return isList(element) || of(element).lists() > 0;
  }

  /** Whether an element's text is not for readers: scripts, styles. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** What is at and below one element. */
  static final class Counts {
    private int letters;
    private int own;
    private int linked;
    private int links;
    private int inPageLinks;
    private int glossaryLinks;
    private int headings;
    private int blocks;
    private int lists;
    private int tables;
    private int buttons;

    /** Characters that are no white space. */
    int letters() {
      return letters;
    }

    /** The letters that are not in navigation, forms and the like. */
    int own() {
      return own;
    }

    /** The letters that stand under links. */
    int linked() {
      return linked;
    }

    int links() {
      return links;
    }

    /** Links whose target is in the page itself. */
    int inPageLinks() {
      return inPageLinks;
    }

    int glossaryLinks() {
      return glossaryLinks;
    }

    int headings() {
      return headings;
    }

    /** Block elements below it; itself is not counted here and in the other counts of parts. */
    int blocks() {
      return blocks;
    }

    int lists() {
      return lists;
    }

    /** Tables and other parts with a structure of their own: definition lists, folded parts. */
    int tables() {
      return tables;
    }

    int buttons() {
      return buttons;
    }

    private void add(Counts child) {
      letters += child.letters;
      own += child.own;
      linked += child.linked;
      links += child.links;
      inPageLinks += child.inPageLinks;
      glossaryLinks += child.glossaryLinks;
      headings += child.headings;
      blocks += child.blocks;
      lists += child.lists;
      tables += child.tables;
      buttons += child.buttons;
    }
  }

  private final class Pass implements NodeVisitor {

    private final Set<String> ids;
    private int inChrome;
    private int inLink;
    private int inSilence;

    Pass(Set<String> ids) {
      this.ids = ids;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        counts.put(element, new Counts());
        inChrome += HtmlChrome.isPlain(element) ? 1 : 0;
        inLink += isLink(element) ? 1 : 0;
        inSilence += isSilent(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        inChrome -= HtmlChrome.isPlain(element) ? 1 : 0;
        inLink -= isLink(element) ? 1 : 0;
        inSilence -= isSilent(element) ? 1 : 0;
        close(element);
      } else if (node instanceof TextNode words && inSilence == 0) {
        count(words);
      }
    }

    private void close(Element element) {
      Counts own = of(element);
      own.links += isLink(element) ? 1 : 0;
      own.inPageLinks += isLink(element) && HtmlLinks.isInPage(element, ids) ? 1 : 0;
      own.glossaryLinks += isLink(element) && element.attr("href").contains("/glossary/") ? 1 : 0;
      own.headings += HtmlHeadings.isHeading(element) ? 1 : 0;
      own.buttons += element.nameIs("button") ? 1 : 0;
      Element parent = element.parent();
      Counts above = parent == null ? null : counts.get(parent);
      if (above != null) {
        above.add(own);
        above.blocks += isBlock(element) ? 1 : 0;
        above.lists += isList(element) ? 1 : 0;
        above.tables += TABLES.contains(element.normalName()) ? 1 : 0;
      }
    }

    private void count(TextNode words) {
      int letters = (int) words.getWholeText().chars().filter(c -> !Spaces.isSpace(c)).count();
      Counts parent = words.parent() == null ? new Counts() : of(words.parent());
      parent.letters += letters;
      parent.own += inChrome == 0 ? letters : 0;
      parent.linked += inLink > 0 ? letters : 0;
    }

    private static boolean isLink(Element element) {
      return element.nameIs("a") && element.hasAttr("href");
    }
  }
}
