package peeler.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page's links lead. */
final class HtmlLinks {

  /** No address of use is longer; data addresses are. */
  private static final int LONGEST = 2000;

  private static final Pattern PUBLIC = Pattern.compile("https?://[^\\s<>\"]+");

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?!https?:)[a-zA-Z][a-zA-Z0-9+.-]*:");

  private HtmlLinks() {}

  /** Every identifier in a page that a link can lead to. */
  static Set<String> ids(Document page) {
    Set<String> ids = new HashSet<>();
    page.stream().forEach(element -> id(element).ifPresent(ids::add));
    return ids;
  }

  /** The identifier of an element, its own or the name of a named anchor. */
  static Optional<String> id(Element element) {
    String id = element.id().isEmpty() && element.nameIs("a") ? element.attr("name") : element.id();
    return Optional.of(id.strip()).filter(s -> !s.isEmpty() && s.length() < 200);
  }

  /** The part of a link's address after the last {@code #}, empty without one. */
  static String fragment(Element link) {
    String href = link.attr("href");
    return href.substring(href.lastIndexOf('#') + 1, href.contains("#") ? href.length() : href.lastIndexOf('#') + 1);
  }

  /** Whether a link leads to a place in its own page; pages saved by a browser have full addresses there too. */
  static boolean isInPage(Element link, Set<String> ids) {
    return link.attr("href").startsWith("#") || ids.contains(fragment(link));
  }

  /** The address a link leads to, as a whole address where the page's own is known; empty for scripts, mail, places in the page. */
  static Optional<String> target(Element link) {
    String href = link.attr("href").strip();
    String whole = link.absUrl("href");
    String target = whole.isEmpty() ? href : whole;
    boolean other = OTHER_SCHEME.matcher(target).lookingAt();
    boolean inPage = whole.startsWith(link.baseUri() + "#");
    boolean useless = inPage || href.isEmpty() || href.startsWith("#") || target.length() > LONGEST
        || target.chars().anyMatch(Character::isWhitespace);
    return other || useless ? Optional.empty() : Optional.of(target);
  }

  /** Whether an address is a public one. */
  static boolean isPublic(String address) {
    return address.length() <= LONGEST && PUBLIC.matcher(address).matches();
  }
}
