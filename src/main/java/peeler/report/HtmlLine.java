package peeler.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a page is by its words alone: texts that sites set around a report within its own element. Seen on
 * pages of the inspectorate and of forces.
 */
final class HtmlLine {

  /** Bullets that are typed into a paragraph. */
  private static final Pattern BULLET = Pattern
      .compile("[\u2022\u00B7\u25AA\u25AB\u25A0\u25CF\u25CB\u25E6\u2023\u2043\u27A2\uF0B7](?=\\s|$)");

  private static final int LONGEST = 200;

  /** One pattern for all, since every line of a page is held against it. */
  private static final Pattern SITE = of(String.join("|",
      "(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|footer)",
      "(?:you are here:? )?home ?[>\u203A\u00BB/|\u2192].*", "advert(?:isement)?|sponsored",
      "(?:print|share|email|e-mail|tweet|bookmark)(?: this)?(?: page| document| article| report)?"
          + "(?: (?:on|by|via|to) [\\w -]{1,20})?",
      "(?:\u2191 ?)?(?:back|return|go)? ?to (?:the )?top(?: of (?:the )?page)?",
      "(?:quickly )?(?:exit|leave|hide) this (?:site|page)(?: quickly)?",
      "(?:english|cymraeg|welsh)(?:[ |/,]+(?:english|cymraeg|welsh))*",
      "os hoffech chi .{0,80}(?:gymraeg|cymraeg)", "\\(?opens in (?:a )?new (?:tab|window)\\)?",
      "(?:this (?:site|website|page)|we) uses? (?:\\w+ )?cookies.*",
      "(?:accept|reject|manage|hide)(?: all| additional| these)? cookies?(?: settings| preferences)?",
      "(?:please )?(?:enable|turn on|switch on) javascript.*", "loading(?: \\w+)?(?:\u2026|\\.{3})?",
      "(?:page |this page was |first )?(?:last )?(?:published|updated|reviewed|modified)(?: on)?:?"));

  /** What a line that is one link does for the site. */
  private static final Pattern ERRAND = of("(?:read|find out|see|view|download|get|watch|listen|back|return|go|visit"
      + "|contact|subscribe|sign up|follow|show|hide|open|close|expand|collapse|next|previous|more)\\b.*");

  private static final Pattern ADDRESS = of("(?:https?://|www\\.)\\S+");

  private static final Pattern CONTENTS = of("(?:table of )?contents|(?:on|in|jump to) this (?:page|section|report)"
      + "|page contents|contents of this (?:page|report)|jump to");

  private static final Pattern NOTES = of("(?:foot|end)?notes|references");

  private HtmlLine() {}

  /**
   * Why a line is furniture, null if it is not.
   *
   * @param links  links in it
   * @param linked whether all its words stand under them
   */
  static Furniture.@Nullable Reason reason(String words, int links, boolean linked) {
    if (words.length() > LONGEST) {
      return null;
    }
    if (words.chars().noneMatch(Character::isLetterOrDigit)) {
      return Furniture.Reason.MARK;
    }
    if (matches(ADDRESS, words)) {
      return Furniture.Reason.ADDRESS_BLOCK;
    }
    if (matches(CONTENTS, words)) {
      return Furniture.Reason.CONTENTS;
    }
    boolean site = matches(SITE, words) || HtmlDates.isStatement(words)
        || (linked && (links > 1 || matches(ERRAND, words)));
    return site ? Furniture.Reason.PAGE_FURNITURE : null;
  }

  /** Whether words, perhaps but a part of a line, begin with a typed bullet. */
  static boolean beginsWithBullet(String words) {
    return BULLET.matcher(Spaces.collapse(words)).lookingAt();
  }

  /** Length of a typed bullet that a line begins with, 0 without one or without words after it. */
  static int bullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() && bullet.end() < line.length() ? bullet.end() : 0;
  }

  /** Whether a heading is that of a list of footnotes. */
  static boolean headsNotes(String heading) {
    return matches(NOTES, heading);
  }

  private static Pattern of(String line) {
    return Pattern.compile("(?iu)" + line);
  }

  private static boolean matches(Pattern pattern, String words) {
    return pattern.matcher(words).matches();
  }
}
