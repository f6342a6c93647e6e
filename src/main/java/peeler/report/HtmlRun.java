package peeler.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that run on within one block of a page: white space made single spaces, forced line breaks kept as line feeds,
 * invisible characters dropped, furniture in the midst (footnote marks, hidden words) set aside to follow the block.
 */
final class HtmlRun {

  /** Furniture in the midst of a run. */
  record Aside(Furniture.Reason reason, String words) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Report.Link> links = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private @Nullable String anchor;
  private boolean space;
  private int breaks;
  private int letters;
  private int boldLetters;
  private int lead = -1;
  private boolean joint;

  /** Adds the words of a text node. */
  void add(String words, boolean bold) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Spaces.isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        letter(isUnpaired(words, i) ? '\uFFFD' : c, bold);
      }
    }
  }

  /**
   * Names a place where two elements meet without a space, as parts of one word do, but also labels that a style sheet
   * moves apart. A capital after the end of a word begins the next there.
   */
  void joint() {
    joint = true;
  }

  /** Adds a forced line break. */
  void lineBreak() {
    breaks++;
  }

  /** Line breaks since the last word: two part paragraphs. */
  int breaks() {
    return text.isEmpty() ? 0 : breaks;
  }

  /** Sets furniture aside. */
  void aside(Furniture.Reason reason, String words) {
    if (!words.isEmpty()) {
      asides.add(new Aside(reason, words));
    }
  }

  /** Length of its text so far. */
  int length() {
    return text.length();
  }

  /** Puts a link under the words since the text had that length. */
  void link(int since, String target) {
    int start = since < text.length() && Spaces.isSpace(text.charAt(since)) ? since + 1 : since;
    if (start < text.length()) {
      links.add(new Report.Link(new Span(start, text.length()), target));
    }
  }

  /** Its last word or so. */
  CharSequence tail() {
    return text.subSequence(Math.max(0, text.length() - 12), text.length());
  }

  /** Names an identifier; one before the first word is the block's. */
  void anchor(String identifier) {
    anchor = text.isEmpty() ? identifier : anchor;
  }

  @Nullable
  String anchor() {
    return anchor;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<Report.Link> links() {
    return links;
  }

  List<Aside> asides() {
    return asides;
  }

  /** Whether every word is in bold. */
  boolean isBold() {
    return letters > 0 && letters == boldLetters;
  }

  /** Whether every word stands under a link. */
  boolean isLinked() {
    long linked = links.stream().mapToLong(link -> letters(link.span())).sum();
    return letters > 0 && linked == letters;
  }

  /** Where a first line that is all in bold ends, -1 where there is none with other words after it. */
  int lead() {
    return lead;
  }

  private long letters(Span span) {
    return text.subSequence(span.start(), span.end()).chars().filter(c -> !Spaces.isSpace(c)).count();
  }

  private void letter(char c, boolean bold) {
    space |= joint && Character.isUpperCase(c) && !text.isEmpty() && endsWord(text.charAt(text.length() - 1));
    joint = false;
    if (!bold && letters > 0 && letters == boldLetters && breaks > 0) {
      lead = text.length();
    }
    if (!text.isEmpty() && (space || breaks > 0)) {
      text.append(breaks > 0 ? '\n' : ' ');
    }
    space = false;
    breaks = 0;
    text.append(c);
    letters++;
    boldLetters += bold ? 1 : 0;
  }

  private static boolean endsWord(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || ".:;!?)".indexOf(c) >= 0;
  }

  /** Soft hyphens, joiners, marks of direction, control characters: none shows, any would tear a word when searched. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  private static boolean isUnpaired(String words, int i) {
    char c = words.charAt(i);
    char before = i == 0 ? ' ' : words.charAt(i - 1);
    char after = i + 1 == words.length() ? ' ' : words.charAt(i + 1);
    return Character.isHighSurrogate(c)
        ? !Character.isLowSurrogate(after)
        : Character.isLowSurrogate(c) && !Character.isHighSurrogate(before);
  }
}
