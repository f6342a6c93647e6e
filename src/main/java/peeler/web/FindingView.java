package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Similar;

/**
 * The page of one finding.
 *
 * @param frame     around it
 * @param addresses of the page and its other forms
 * @param place     among the results it was reached from, null where it was not reached from a search
 * @param above      force, round and area, the pages it belongs under
 * @param head      what it is
 * @param judgment  how its area was judged, null where ungraded
 * @param text      its words
 * @param around    what stands around it in its report
 * @param like      what other reports say alike
 * @param facts     all that is known of it
 * @param origin    where its words come from
 * @param citation  how to cite it
 */
public record FindingView(Frame frame, Addresses addresses, @Nullable ResultPlace place, List<Link> above, Head head,
    @Nullable JudgmentView judgment, Text text, Around around, Alike like, List<Fact> facts, List<Fact> origin,
    String citation) {

  /**
   * Addresses.
   *
   * @param canonical of the page, without the search it was reached from
   * @param full      the same with the server's name, to be copied
   * @param json      of the same finding as JSON
   */
  public record Addresses(String canonical, String full, String json) {}

  /**
   * What a finding is.
   *
   * @param kind  what sort of finding
   * @param title its heading, or the opening of its text, with the words of the search marked
   * @param meta  force, round, date, document
   * @param area  what it is about, empty where not known
   * @param grade of its area, null where ungraded
   */
  public record Head(Tag kind, List<Piece> title, List<String> meta, String area, @Nullable GradeView grade) {}

  /**
   * The words of a finding.
   *
   * @param blocks   paragraphs and lists, with the words of the search marked
   * @param marked   whether any is
   * @param digest   whether the words are ours, not the inspectorate's
   * @param source   public address for {@code cite}, empty where none is known
   * @param original the way to the published source, null where no address is known
   */
  public record Text(List<TextBlock> blocks, boolean marked, boolean digest, String source, @Nullable Link original) {}

  /**
   * What stands around a finding in its report.
   *
   * @param previous        the finding before, null for the first
   * @param next            the finding after, null for the last
   * @param before          the last paragraph before it, empty for none
   * @param after           the first paragraph after it, empty for none
   * @param siblings        other findings about the same area
   * @param recommendations those that belong to it
   */
  public record Around(@Nullable Link previous, @Nullable Link next, String before, String after, List<Link> siblings,
      List<Link> recommendations) {

    static Around of(Surroundings around) {
      return new Around(link(around.previous()), link(around.next()), around.before(), around.after(),
          around.siblings().stream().map(Around::linked).toList(),
          around.recommendations().stream().map(Around::linked).toList());
    }

    private static @Nullable Link link(@Nullable Finding finding) {
      return finding == null ? null : linked(finding);
    }

    private static Link linked(Finding finding) {
      return new Link(Links.finding(finding.id()), CardView.title(finding));
    }
  }

  /**
   * What other reports say alike.
   *
   * @param elsewhere findings like it, those of other forces first
   * @param rounds    of the same force on the same area in other rounds, most serious first
   */
  public record Alike(List<Like> elsewhere, List<Like> rounds) {}

  /**
   * A finding like another.
   *
   * @param link   to it
   * @param origin whom it is about and when
   * @param shared the telling words that both have, empty where that is not why it is shown
   * @param beside address where the two stand side by side
   */
  public record Like(Link link, String origin, String shared, String beside) {

    static Like of(Finding finding, Similar similar) {
      return new Like(Around.linked(similar.finding()), String.join(", ", Described.origin(similar.finding())),
          String.join(", ", similar.shared()), beside(finding, similar.finding()));
    }

    /** By its round and type. */
    static Like of(Finding finding, Finding other, Tag kind) {
      return new Like(Around.linked(other), Described.origin(other).getLast() + ", " + kind.name(), "",
          beside(finding, other));
    }

    private static String beside(Finding finding, Finding other) {
      return Links.compare(new Comparing.Findings(List.of(finding, other)));
    }
  }

  /**
   * Something known of a finding.
   *
   * @param label what
   * @param value as shown
   * @param href  where it leads, empty for nowhere
   */
  public record Fact(String label, String value, String href) {

    static Fact of(String label, String value) {
      return new Fact(label, value, "");
    }
  }
}
