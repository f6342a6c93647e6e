package peeler.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states of itself: title, address, days. What it does not state, or states twice and differently, is absent. */
final class HtmlFacts {

  private static final int LONGEST_TITLE = 500;

  /** Between a page's title and its site's name. */
  private static final String SEPARATOR = "\\s+[-\u2013\u2014|\u00B7:\u00BB\u00AB]\\s+";

  /** Names that the inspectorate's site goes by in titles. */
  private static final Pattern SITE = Pattern.compile("(?i)" + SEPARATOR
      + "(?:HMIC(?:FRS)?|(?:Her|His) Majesty.s Inspectorate of Constabulary.*|GOV\\.UK)$");

  private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

  private static final Pattern DATA = Pattern.compile("\"(datePublished|dateModified)\"\\s*:\\s*\"([^\"]{10,40})\"");

  /** What stands above the first paragraph of that length is the page's own head. */
  private static final int PARAGRAPH = 120;

  private final Document page;
  private final List<HtmlPiece> pieces;
  private final String text;
  private final Map<String, String> meta = new HashMap<>();

  HtmlFacts(Document page, HtmlPieces pieces) {
    this.page = page;
    this.pieces = pieces.pieces();
    this.text = pieces.text();
    page.select("meta[content]").forEach(this::meta);
  }

  /** The title, without the site's name. */
  Optional<String> title() {
    return Stream.of(page.title(), meta("og:title"), firstHeading()).map(Spaces::collapse).map(this::withoutSite)
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE).findFirst();
  }

  /** The address it gives for itself. */
  static Optional<String> url(Document page) {
    return Stream
        .of(page.select("link[rel=canonical]").attr("href"), page.select("meta[property=og:url]").attr("content"),
            saved(page))
        .map(String::strip).filter(HtmlLinks::isPublic).findFirst();
  }

  /** The day of publication: as the page shows it at its head, else as it tells machines. */
  Optional<LocalDate> published() {
    return only(lines(true), HtmlDates::published)
        .or(() -> only(Stream.of(meta("article:published_time"), meta("datePublished"), meta("dcterms.issued"),
            meta("DC.date.issued"), data("datePublished")), HtmlDates::day))
        .or(() -> only(page.select("main time, article time, [role=main] time").eachAttr("datetime").stream(),
            HtmlDates::day));
  }

  /** The day of the last change. */
  Optional<LocalDate> updated() {
    return only(lines(false), HtmlDates::updated).or(() -> only(lines(true), HtmlDates::updated))
        .or(() -> only(Stream.of(meta("article:modified_time"), meta("og:updated_time"), meta("dcterms.modified"),
            data("dateModified")), HtmlDates::day));
  }

  private String withoutSite(String title) {
    String heading = Spaces.collapse(firstHeading());
    String site = meta("og:site_name");
    boolean begins = !heading.isEmpty() && title.startsWith(heading)
        && title.substring(heading.length()).matches(SEPARATOR + ".+");
    String own = begins ? heading : SITE.matcher(title).replaceFirst("");
    return site.isEmpty() ? own : own.replaceFirst(SEPARATOR + Pattern.quote(site) + "$", "");
  }

  private String firstHeading() {
    return pieces.stream().flatMap(piece -> heading(piece).stream()).findFirst().orElse("");
  }

  private Optional<String> heading(HtmlPiece piece) {
    return piece instanceof HtmlPiece.Words words && words.isHeading() && words.block().level() == 1
        ? Optional.of(words.block().words(text))
        : Optional.empty();
  }

  /** Short lines of the page, those above its first paragraph or all. */
  private Stream<String> lines(boolean head) {
    return pieces.stream().takeWhile(piece -> !head || !isParagraph(piece))

        .flatMap(piece -> piece.span().of(text).lines()).map(Spaces::collapse);
  }

  private static boolean isParagraph(HtmlPiece piece) {
    return piece instanceof HtmlPiece.Words && piece.span().end() - piece.span().start() >= PARAGRAPH;
  }

  /** The one day that the texts give, none if they give several. */
  private static Optional<LocalDate> only(Stream<String> texts, Function<String, Optional<LocalDate>> day) {
    List<LocalDate> days = texts.flatMap(text -> day.apply(text).stream()).distinct().toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** Takes what a meta element says under each of its names; the first of a name counts. */
  private void meta(Element element) {
    for (String key : List.of("name", "property", "itemprop")) {
      meta.putIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), element.attr("content"));
    }
  }

  private String meta(String name) {
    return meta.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** A date in the page's data for search engines. */
  private String data(String name) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> DATA.matcher(script.data()).results())
        .filter(found -> found.group(1).equals(name)).map(found -> found.group(2)).findFirst().orElse("");
  }

  /** The address that a browser writes into a page it saves. */
  private static String saved(Document page) {
    return page.childNodes().stream().filter(Comment.class::isInstance)
        .map(node -> SAVED.matcher(((Comment) node).getData()))
        .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElse("");
  }
}
