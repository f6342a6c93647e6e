package peeler.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The footnotes of a page and the marks in the text that lead to them, by the links between the two. */
final class HtmlFootnotes {

  /** A footnote's number, letter or sign, in brackets or not. */
  private static final Pattern MARK = Pattern
      .compile("[\\[(]?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[*\u2020\u2021\u00A7]{1,3})[\\])]?");

  private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?");

  private static final Pattern BRACKETED = Pattern.compile("\\[(?:\\d{1,3}|[a-z*\u2020])\\]");

  private static final Pattern BACK = Pattern
      .compile(
          "(?i)[\u21A9\u2191\u2B06\u21B5^][\uFE0E\uFE0F]?|(?:back|return|go back|jump (?:back )?up)(?: to .{1,40})?");

  /** Identifiers that footnote marks go by. */
  private static final Pattern REFERENCE = Pattern.compile("(?i).*(?:fn|ftn|note|ref|cite).*");

  /** Raised after one of these, a number is a power. */
  private static final Pattern UNIT = Pattern.compile("(?s)(?:.*[^\\p{L}])?(?:m|km|cm|mm|ft|miles?)");

  private static final int LONGEST_MARK = 8;

  private static final int LONGEST_BACK = 60;

  private static final Set<String> ROLES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

  private static final String BLOCKS = "li, p, dd, div, tr, aside, section";

  /** No footnote is longer; what is longer is a part of the page that a link leads to. */
  private static final int LONGEST = 1500;

  private final HtmlMeasure measure;
  private final Set<Element> notes = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlFootnotes(Element body, HtmlMeasure measure) {
    this.measure = measure;
    Set<String> targets = new HashSet<>();
    body.select("a[href*=#], [role=doc-noteref]").forEach(link -> follow(link, targets));
    targets.remove("");
    body.stream().filter(element -> isOneOf(targets, element)).forEach(this::note);
  }

  /** Of a mark and a note that link to each other, the mark comes first on the page. */
  private void follow(Element link, Set<String> targets) {
    if (isBackLink(link) || isOneOf(targets, link)) {
      note(link);
    } else if (leadsToNote(link)) {
      targets.add(HtmlLinks.fragment(link));
    }
  }

  private static boolean isOneOf(Set<String> targets, Element element) {
    return HtmlLinks.id(element).filter(targets::contains).isPresent();
  }

  /** Whether an element is a footnote with all below it. */
  boolean isNote(Element element) {
    return notes.contains(element) || ROLES.contains(element.attr("role"));
  }

  /**
   * Whether an inline element is a mark that leads to a footnote.
   *
   * @param before the words before it in its block
   */
  boolean isMark(Element element, CharSequence before) {
    if (element.nameIs("a")) {
      return leadsToNote(element);
    }
    return element.nameIs("sup") && measure.of(element).letters() <= LONGEST_MARK && isRaisedMark(element, before);
  }

  private static boolean isRaisedMark(Element sup, CharSequence before) {
    String words = sup.text().strip();
    boolean linked = sup.selectFirst("a[href*=#]") != null || sup.closest("a[href*=#]") != null;
    boolean power = before.isEmpty() || UNIT.matcher(before).matches();
    return linked ? MARK.matcher(words).matches() : !power && NUMBER.matcher(words).matches();
  }

  private boolean leadsToNote(Element link) {
    if (measure.of(link).letters() > LONGEST_MARK || HtmlLinks.fragment(link).isEmpty()) {
      return false;
    }
    String words = link.text().strip();
    boolean raised = link.closest("sup") != null || link.selectFirst("sup") != null;
    return link.attr("role").equals("doc-noteref") || BRACKETED.matcher(words).matches()
        || (raised && MARK.matcher(words).matches());
  }

  private boolean isBackLink(Element link) {
    if (measure.of(link).letters() > LONGEST_BACK) {
      return false;
    }
    boolean leadsToMark = REFERENCE.matcher(HtmlLinks.fragment(link)).matches();
    return link.attr("role").equals("doc-backlink") || (leadsToMark && BACK.matcher(link.text().strip()).matches());
  }

  /** Takes the block around an element for a footnote, unless it is too much for one. */
  private void note(Element element) {
    Element block = element.closest(BLOCKS);
    if (block != null && isSmall(block)) {
      notes.add(block);
    }
  }

  private boolean isSmall(Element block) {
    return measure.of(block).letters() <= LONGEST && measure.of(block).headings() == 0;
  }
}
