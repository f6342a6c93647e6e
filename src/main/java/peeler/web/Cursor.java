package peeler.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchParameters;

/**
 * The place of a page in an answer, for a client to hand back: the whole search with its page, and the generation it
 * belongs to. A generation never changes and each order is total, so pages of one generation neither repeat nor skip a
 * finding; on another generation a cursor is expired. It is opaque but no secret, and needs no signature: there is
 * nothing in it that could not be asked for openly, and it is read by the same strict parser. The hash tells damage.
 *
 * @param generation by its number and the time it was built
 * @param parameters of the search, page included
 */
record Cursor(String generation, Map<String, List<String>> parameters) {

  private static final String VERSION = "1";
  private static final String BAR = "|";
  private static final int PARTS = 4;
  /** Longer than any cursor we make: the longest query, percent-encoded, and every value of every facet. */
  private static final int LONGEST = 20_000;

  /** The cursor of a page of an answer of that generation. */
  static String of(Search page, Generation generation) {
    String content = VERSION + BAR + name(generation) + BAR + Links.query(page.parameters());
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString((Hash.of(content) + BAR + content).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor; empty where it is damaged. */
  static Optional<Cursor> read(String cursor) {
    try {
      String decoded = cursor.length() > LONGEST
          ? ""
          : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = decoded.split("\\|", PARTS);
      boolean whole = parts.length == PARTS && parts[1].equals(VERSION)
          && parts[0].equals(Hash.of(decoded.substring(parts[0].length() + 1)));
      return whole
          ? Optional.of(new Cursor(parts[2], Parameters.of(parts[3].replaceFirst("^\\?", "")).values()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The page that it means, where the other parameters of the request agree. Throws {@link RefusedException} where they do
   * not, or where another generation serves by now.
   */
  Search page(Parameters others, SearchParameters language, Generation serving) {
    Search page = new Parameters(parameters, List.of()).search(language);
    Map<String, List<String>> said = new LinkedHashMap<>(others.values());
    boolean samePage = said.containsKey("page");
    if (!said.isEmpty()) {
      Search other = new Parameters(said, others.problems()).search(language);
      if (!page.equals(samePage ? other : other.onPage(page.page()))) {
        throw mismatch(other.onPage(1));
      }
    }
    if (!generation.equals(name(serving))) {
      throw new RefusedException(ProblemType.CURSOR_EXPIRED, ProblemType.CURSOR_EXPIRED.meaning(),
          Links.searchJson(page.onPage(1)));
    }
    return page;
  }

  /** For a cursor that cannot be read, or says something else than the other parameters. */
  static RefusedException mismatch(Search restart) {
    return new RefusedException(ProblemType.CURSOR_MISMATCH, ProblemType.CURSOR_MISMATCH.meaning(),
        Links.searchJson(restart));
  }

  private static String name(Generation generation) {
    return generation.number() + "." + generation.built().toEpochMilli();
  }
}
