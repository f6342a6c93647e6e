package peeler.web;

import peeler.search.Answer;

/**
 * A passage with the words that matched.
 *
 * @param html  escaped, the matches in {@code mark} elements; nothing else is markup
 * @param start UTF-16 offset in the finding's text; -1 for the heading
 * @param end   after it; -1 for the heading
 */
public record SnippetJson(String html, int start, int end) {

  static SnippetJson of(Answer.Snippet snippet) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : Piece.of(snippet)) {
      html.append(piece.marked() ? "<mark>" : "").append(escaped(piece.text())).append(piece.marked() ? "</mark>" : "");
    }
    int end = snippet.start() < 0 ? -1 : snippet.start() + snippet.text().length();
    return new SnippetJson(html.toString(), snippet.start(), end);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
