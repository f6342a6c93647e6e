package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes runs of what stands side by side in a block of a page. Block elements that are given to it are lines. */
final class HtmlInline {

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext");

  /** Elements of forms, and links of menus, stand apart from each other without a space between them. */
  private static final Set<String> CONTROLS = Set.of("button", "label", "select", "option", "textarea");

  private static final int LONGEST_ALT = 200;

  private final @Nullable HtmlPage page;
  private final boolean splits;
  private final List<HtmlRun> runs = new ArrayList<>(List.of(new HtmlRun()));
  private int bold;
  private int preformatted;

  private HtmlInline(@Nullable HtmlPage page, boolean splits) {
    this.page = page;
    this.splits = splits;
  }

  /** Collects one run, furniture in it set aside. */
  static HtmlInline joined(HtmlPage page) {
    return new HtmlInline(page, false);
  }

  /** Collects a run for each paragraph: two line breaks or a typed bullet on a line begin a new one. */
  static HtmlInline parted(HtmlPage page) {
    return new HtmlInline(page, true);
  }

  /** All words at and below an element, whatever they are, in lines. */
  static String words(Element element) {
    HtmlInline inline = new HtmlInline(null, false);
    inline.add(element);
    return inline.run().text();
  }

  /** The run that words are being added to. */
  HtmlRun run() {
    return runs.getLast();
  }

  /** All runs, in order. */
  List<HtmlRun> runs() {
    return runs;
  }

  /** Adds all that is at and below a node. */
  void add(Node node) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element && !HtmlMeasure.isSilent(element)) {
      HtmlLinks.id(element).ifPresent(run()::anchor);
      element(element);
    }
  }

  private void element(Element element) {
    Furniture.Reason reason = page == null ? null : aside(page, element);
    if (reason != null) {
      run().aside(reason, words(element));
    } else if (element.nameIs("br")) {
      run().lineBreak();
    } else if (element.nameIs("img")) {
      picture(element);
    } else if (element.nameIs("a")) {
      link(element);
    } else {
      styled(element);
    }
  }

  private Furniture.@Nullable Reason aside(HtmlPage page, Element element) {
    return page.footnotes().isMark(element, run().tail()) ? Furniture.Reason.FOOTNOTE : page.chrome().reason(element);
  }

  /** The words that stand for a picture; they are not on the page for those who see it. */
  private void picture(Element image) {
    String alt = Spaces.collapse(image.attr("alt"));
    if (page != null && alt.length() <= LONGEST_ALT) {
      run().aside(Furniture.Reason.CAPTION, alt);
    }
  }

  private void link(Element link) {
    HtmlRun begun = run();
    int since = begun.length();
    styled(link);
    HtmlLinks.target(link).ifPresent(target -> run().link(begun == run() ? since : 0, target));
  }

  private void styled(Element element) {
    if (element.previousSibling() instanceof Element) {
      run().joint();
    }
    boolean isBold = HtmlHeadings.isBold(element);
    boolean isPreformatted = PREFORMATTED.contains(element.normalName());
    bold += isBold ? 1 : 0;
    preformatted += isPreformatted ? 1 : 0;
    line(element);
    element.childNodes().forEach(this::add);
    line(element);
    bold -= isBold ? 1 : 0;
    preformatted -= isPreformatted ? 1 : 0;
  }

  /** One line break at the edge of a block, however many blocks begin or end there. */
  private void line(Element element) {
    if (HtmlMeasure.isBlock(element) && run().breaks() == 0) {
      run().lineBreak();
    } else if (CONTROLS.contains(element.normalName()) || (page == null && element.nameIs("a"))) {
      run().add(" ", false);
    }
  }

  private void words(String words) {
    if (preformatted == 0) {
      paragraph(words);
      run().add(words, bold > 0);
    } else {
      lines(words);
    }
  }

  private void lines(String words) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      line(words.substring(start, end));
      run().lineBreak();
      start = end + 1;
    }
    line(words.substring(start));
  }

  private void line(String words) {
    paragraph(words);
    run().add(words, bold > 0);
  }

  private void paragraph(String words) {
    if (splits && run().breaks() > 0 && !words.isBlank()
        && (run().breaks() > 1 || HtmlLine.beginsWithBullet(words))) {
      runs.add(new HtmlRun());
    }
  }

  @Override
  public String toString() {
    return runs.stream().map(HtmlRun::text).collect(Collectors.joining("\n\n"));
  }
}
