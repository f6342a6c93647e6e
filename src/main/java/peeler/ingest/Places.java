package peeler.ingest;

import java.util.List;
import peeler.finding.Finding;
import peeler.vocabulary.Fold;

/** The check that a finding stands where it says: its words are cut again from the report's text and compared. */
final class Places {

  /** A word torn at line ends has this many pieces at most: a table cell or narrow column tears one more than once. */
  private static final int MOST_PIECES = 4;

  private Places() {}

  /** Whether all words of a finding occur in its range, in order. Words between them are page furniture. */
  static boolean stands(Finding finding, String reportText) {
    int start = finding.source().start();
    int end = finding.source().end();
    return start >= 0 && start <= end && end <= reportText.length()
        && inOrder(Fold.words(finding.words()), Fold.words(reportText.substring(start, end)));
  }

  private static boolean inOrder(List<Fold.Word> words, List<Fold.Word> range) {
    int at = 0;
    for (Fold.Word word : words) {
      int pieces = 0;
      while (at < range.size() && pieces == 0) {
        pieces = pieces(word.word(), range, at);
        at += Math.max(1, pieces);
      }
      if (pieces == 0) {
        return false;
      }
    }
    return true;
  }

  /** Number of words of the range, from one place, that joined make the word; 0 if they do not. */
  private static int pieces(String word, List<Fold.Word> range, int from) {
    int matched = 0;
    for (int i = 0; i < MOST_PIECES && from + i < range.size(); i++) {
      String piece = range.get(from + i).word();
      if (!word.startsWith(piece, matched)) {
        return 0;
      }
      matched += piece.length();
      if (matched == word.length()) {
        return i + 1;
      }
    }
    return 0;
  }
}
