package peeler.web;

import java.util.ArrayList;
import java.util.List;
import peeler.search.Answer;

/**
 * A stretch of text that is marked throughout or not at all.
 *
 * @param text   plain, never empty
 * @param marked whether it matched
 */
public record Piece(String text, boolean marked) {

  /** A snippet cut at its marks. */
  static List<Piece> of(Answer.Snippet snippet) {
    return of(snippet, 0, snippet.text().length());
  }

  /** A part of a snippet cut at its marks; a mark that reaches out of the part is cut off there. */
  static List<Piece> of(Answer.Snippet snippet, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int done = start;
    for (Answer.Mark mark : snippet.marks()) {
      int from = Math.clamp(mark.start(), done, end);
      int to = Math.clamp(mark.end(), from, end);
      add(pieces, snippet.text().substring(done, from), false);
      add(pieces, snippet.text().substring(from, to), true);
      done = to;
    }
    add(pieces, snippet.text().substring(done, end), false);
    return pieces;
  }

  /** Text without any mark. */
  static List<Piece> plain(String text) {
    return List.of(new Piece(text, false));
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
