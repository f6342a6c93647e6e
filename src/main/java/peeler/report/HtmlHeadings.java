package peeler.report;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is a heading on a page, by element or by being set in bold. */
final class HtmlHeadings {

  /** The longest bold line that is taken for a heading. Questions that head a section have some 120 characters. */
  private static final int LONGEST = 160;

  /** What stands under a heading is longer than the office under a name. */
  private static final int SENTENCE = 60;

  private static final Pattern ELEMENT = Pattern.compile("h[1-6]");

  private static final Pattern LEVEL = Pattern.compile("[1-9]");

  /** Level of a heading by its role that states none, by the ARIA standard. */
  private static final int UNSTATED = 2;

  /** A sentence that is set in bold ends as sentences do, a lead-in with a colon; a question may head a section. */
  private static final Pattern STOPPED = Pattern.compile("(?s).*[.!:;,\u2026][\"'\u2019\u201D)]*");

  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");

  private static final Pattern WORD = Pattern.compile("(?s).*\\p{L}{2}.*");

  private HtmlHeadings() {}

  /** Whether an element is a heading. */
  static boolean isHeading(Element element) {
    return level(element) > 0;
  }

  /** Level of a heading element, 0 for any other element. */
  static int level(Element element) {
    if (ELEMENT.matcher(element.normalName()).matches()) {
      return element.normalName().charAt(1) - '0';
    }
    if (!element.attr("role").equalsIgnoreCase("heading")) {
      return 0;
    }
    String level = element.attr("aria-level");
    return LEVEL.matcher(level).matches() ? level.charAt(0) - '0' : UNSTATED;
  }

  /** Whether words that stand alone in bold can be a heading: short, with letters, no end stop. */
  static boolean canBeHeading(String words) {
    return words.length() <= LONGEST && WORD.matcher(words).matches() && !STOPPED.matcher(words).matches();
  }

  /** Whether the first line of a paragraph, all in bold, can be the heading of the rest; a signature has no sentences. */
  static boolean isHeadingOf(String paragraph, int lead) {
    return canBeHeading(paragraph.substring(0, lead)) && paragraph.length() - lead > SENTENCE;
  }

  /** Whether an element sets its words in bold. */
  static boolean isBold(Element element) {
    return element.nameIs("strong") || element.nameIs("b")
        || (element.hasAttr("style") && BOLD.matcher(element.attr("style")).find());
  }
}
