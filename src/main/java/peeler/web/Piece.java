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
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Answer.Mark mark : snippet.marks()) {
      add(pieces, snippet.text().substring(done, mark.start()), false);
      add(pieces, snippet.text().substring(mark.start(), mark.end()), true);
      done = mark.end();
    }
    add(pieces, snippet.text().substring(done), false);
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
