package peeler.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.vocabulary.Inspectorate;

/**
 * A finding in the list of results.
 *
 * @param id        of the finding
 * @param href      of its page, from this search
 * @param canonical address of its page, as it is printed
 * @param title     its heading, or the opening of its text
 * @param suffix    read out after the title, where another title on the page is the same; else empty
 * @param kind      what sort of finding
 * @param meta      force, round, date, document
 * @param passages  with the words that matched
 * @param area      what it is about, empty where not known
 * @param grade     of its area, null where ungraded
 * @param notes     what else there is to know of the match
 */
public record CardView(String id, String href, String canonical, List<Piece> title, String suffix, Tag kind,
    List<String> meta, List<List<Piece>> passages, String area, @Nullable GradeView grade, Notes notes) {

  /** Longest title made from a text, in UTF-16 units: two lines on a wide screen. */
  private static final int LONGEST_TITLE = 140;
  /** Passages shown: more would make the list hard to scan. */
  private static final int PASSAGES = 2;
  private static final String CONTEXT = "context";

  /**
   * What else there is to know of a match.
   *
   * @param missing   words of the search that the finding has not
   * @param elsewhere whether the words stand in its names alone: force, area, round, report
   * @param original  the way to its page in the published source, null where it has no pages or no address
   */
  public record Notes(List<String> missing, boolean elsewhere, @Nullable Link original) {

    static Notes of(Answer.Hit hit) {
      Integer page = hit.finding().source().page();
      return new Notes(hit.missing(), hit.matchedIn().equals(List.of(CONTEXT)), page == null
          ? null
          : DeepLink.to(hit.finding()).map(href -> new Link(href, "page " + page + " of the original")).orElse(null));
    }
  }

  /** The cards of an answer. */
  static List<CardView> of(Answer answer, Inspectorate inspectorate) {
    Set<String> titles = new HashSet<>();
    List<CardView> cards = new ArrayList<>();
    for (Answer.Hit hit : answer.hits()) {
      boolean repeated = !titles.add(title(hit.finding()));
      cards.add(of(hit, answer, inspectorate, repeated));
    }
    return cards;
  }

  private static CardView of(Answer.Hit hit, Answer answer, Inspectorate inspectorate, boolean repeated) {
    Finding finding = hit.finding();
    return new CardView(finding.id(), Links.finding(finding.id(), answer.search()), Links.finding(finding.id()),
        marked(hit), repeated ? String.join(", ", Described.origin(finding)) : "", Tag.of(finding, inspectorate),
        Described.meta(finding), passages(hit), Described.area(finding), GradeView.of(finding), Notes.of(hit));
  }

  /** A finding's title: its heading, or the opening of its text. */
  static String title(Finding finding) {
    String heading = finding.heading();
    return heading == null ? English.opening(finding.text(), LONGEST_TITLE) : heading;
  }

  /** The title with its matches; a title that is the whole text has those of the text. */
  private static List<Piece> marked(Answer.Hit hit) {
    String title = title(hit.finding());
    return hit.snippets().stream()
        .filter(snippet -> snippet.start() < 0 || snippet.text().strip().equals(title)).findFirst().map(Piece::of)
        .orElseGet(() -> Piece.plain(title));
  }

  private static List<List<Piece>> passages(Answer.Hit hit) {
    String title = title(hit.finding());
    return hit.snippets().stream().filter(snippet -> snippet.start() >= 0)
        .filter(snippet -> !snippet.text().strip().equals(title)).limit(PASSAGES).map(Piece::of).toList();
  }
}
