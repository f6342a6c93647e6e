package peeler.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over a page in its order and hands every word to {@link HtmlPieces} once: as a block, by the structure of the
 * page, or as furniture. Depth is bounded by the parser, cost is linear.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><td>{@code h1}-{@code h6}, {@code role=heading}</td><td>heading of that level</td></tr>
 * <tr><td>{@code summary}, a button that opens a panel, a term with a long definition, a short line all in bold</td>
 * <td>heading one level below the one before</td></tr>
 * <tr><td>words directly in an element, between block elements, between two line breaks</td><td>paragraph</td></tr>
 * <tr><td>a list's items, by depth; one with headings or tables in it is a part of the page like any other</td>
 * <td>items</td></tr>
 * <tr><td>rows of a table, terms with short definitions</td><td>rows, see {@link HtmlTable}</td></tr>
 * <tr><td>quotations, asides, figures and other parts set apart, see {@link HtmlFrames}</td><td>the same in a frame</td></tr>
 * <tr><td>what {@link HtmlChrome} or {@link HtmlLine} know</td><td>furniture</td></tr>
 * </table>
 */
final class HtmlWalk {

  private final HtmlPage page;
  private final HtmlPieces pieces = new HtmlPieces();
  private final HtmlFrames frames;
  private HtmlInline inline;
  private HtmlPlace place = HtmlPlace.START;
  private Block.Form form = Block.Form.PARAGRAPH;
  private int level;

  private HtmlWalk(HtmlPage page) {
    this.page = page;
    this.frames = new HtmlFrames(page);
    this.inline = HtmlInline.parted(page);
  }

  /** All that is on a page. */
  static HtmlPieces over(HtmlPage page) {
    HtmlWalk walk = new HtmlWalk(page);
    walk.outside(page.body());
    return walk.pieces;
  }

  /** The site's own part of the page, down to where the report begins. */
  private void outside(Node node) {
    if (node instanceof TextNode words) {
      pieces.furniture(Furniture.Reason.PAGE_FURNITURE, Spaces.collapse(words.getWholeText()));
    } else if (node instanceof Element element && page.scope().isRoot(element)) {
      block(element);
    } else if (node instanceof Element element && page.scope().leadsToRoot(element)) {
      element.childNodes().forEach(this::outside);
    } else if (node instanceof Element element) {
      pieces.furniture(Furniture.Reason.PAGE_FURNITURE, HtmlInline.words(element));
    }
  }

  private void flow(Element element) {
    element.childNodes().forEach(this::node);
    flush();
  }

  private void node(Node node) {
    if (!(node instanceof Element element)) {
      inline.add(node);
    } else if (HtmlMeasure.isSilent(element)) {
      return;
    } else if (page.chrome().isOpener(element)) {
      flush();
      opener(element);
    } else if (page.isBlock(element)) {
      flush();
      blockOrChrome(element);
    } else {
      inline.add(element);
    }
  }

  private void blockOrChrome(Element element) {
    Furniture.Reason reason = page.chrome().reason(element);
    if (reason == null) {
      block(element);
    } else if (page.scope().leadsToRoot(element)) {
      element.childNodes().forEach(this::outside);
    } else {
      pieces.furniture(reason, HtmlInline.words(element));
    }
  }

  /** What stands in an element stands in its place; the place after a heading or a named anchor is still theirs. */
  private void block(Element element) {
    HtmlPlace outer = place;
    place = place.in(element);
    int begun = pieces.mark();
    byName(element);
    if (element.nameIs("a")) {
      HtmlLinks.target(element).ifPresent(target -> pieces.link(begun, target));
    }
    place = HtmlHeadings.isHeading(element) ? outer.at(place.anchor()) : outer;
  }

  private void byName(Element element) {
    if (HtmlHeadings.isHeading(element)) {
      heading(element, HtmlHeadings.level(element));
      return;
    }
    switch (element.normalName()) {
      case "ul", "ol", "menu", "dir" -> list(element);
      case "li" -> item(element);
      case "table" -> table(element);
      case "dl" -> definitions(element);
      case "details" -> folded(element);
      case "summary" -> summary(element);
      case "pre", "listing", "plaintext" -> {
        inline.add(element);
        flush();
      }
      default -> part(element);
    }
  }

  private void part(Element element) {
    if (frames.isSetApart(element)) {
      place = place.inFrame(frames.next());
    }
    flow(element);
  }

  private void heading(Element element, int level) {
    HtmlInline words = HtmlInline.joined(page);
    element.childNodes().forEach(words::add);
    this.level = level;
    pieces.add(words.run(), Block.Form.HEADING, level, place);
  }

  private void list(Element list) {
    HtmlPlace outer = place;
    Block.Form outerForm = form;
    place = place.inList();
    form = Block.Form.ITEM;
    flow(list);
    place = outer;
    form = outerForm;
  }

  private void item(Element item) {
    Block.Form outer = form;
    HtmlMeasure.Counts counts = page.measure().of(item);
    if (counts.headings() + counts.tables() > 0) {
      form = Block.Form.PARAGRAPH;
      flow(item);
    } else {
      form = Block.Form.ITEM;
      simpleItem(item);
    }
    form = outer;
  }

  /** Paragraphs of one item are one item; a list in it follows with its own. */
  private void simpleItem(Element item) {
    inline = HtmlInline.joined(page);
    for (Node node : item.childNodes()) {
      if (node instanceof Element element && page.measure().holdsList(element)) {
        flush();
        blockOrChrome(element);
        inline = HtmlInline.joined(page);
      } else {
        inline.add(node);
      }
    }
    flush();
  }

  /** The heading over a folded part holds for that part only. */
  private void folded(Element details) {
    int outer = level;
    flow(details);
    level = outer;
  }

  private void summary(Element summary) {
    if (page.measure().of(summary).headings() > 0) {
      flow(summary);
    } else {
      heading(summary, level + 1);
    }
  }

  /** A button that opens a panel heads it; the next such button is of the same level. */
  private void opener(Element button) {
    int outer = level;
    heading(button, level + 1);
    level = outer;
  }

  private void table(Element element) {
    HtmlTable table = HtmlTable.of(element, page.measure());
    if (table.isData()) {
      table.captions().forEach(caption -> pieces.furniture(Furniture.Reason.CAPTION, HtmlInline.words(caption)));
      table.rows().forEach(this::row);
      return;
    }
    if (frames.isBox(table, element)) {
      place = place.inFrame(frames.next());
    }
    flow(element);
  }

  private void row(Element row) {
    if (page.chrome().reason(row) == null) {
      pieces.addRow(cells(HtmlTable.cells(row)), place.in(row));
    } else {
      blockOrChrome(row);
    }
  }

  private void definitions(Element list) {
    List<List<Element>> entries = HtmlTable.entries(list, page.measure());
    if (!HtmlTable.isWhole(list, entries, page.measure())) {
      flow(list);
      return;
    }
    for (List<Element> entry : entries) {
      if (HtmlTable.isRow(entry, page.measure())) {
        pieces.addRow(cells(entry), place);
      } else {
        definition(entry);
      }
    }
  }

  private void definition(List<Element> entry) {
    int outer = level;
    for (Element part : entry) {
      if (part.nameIs("dt")) {
        heading(part, outer + 1);
      } else {
        blockOrChrome(part);
      }
    }
    level = outer;
  }

  private List<HtmlRun> cells(List<Element> elements) {
    List<HtmlRun> cells = new ArrayList<>();
    for (Element element : elements) {
      HtmlInline words = HtmlInline.joined(page);
      element.childNodes().forEach(words::add);
      cells.add(words.run());
    }
    return cells;
  }

  /** Hands on the words collected so far. */
  private void flush() {
    place = inline.run().isEmpty() ? place.at(inline.run().anchor()) : place;
    int below = form == Block.Form.ITEM ? Math.max(place.depth(), 1) : level + 1;
    inline.runs().forEach(words -> pieces.add(words, form, below, place));
    inline = HtmlInline.parted(page);
  }
}
