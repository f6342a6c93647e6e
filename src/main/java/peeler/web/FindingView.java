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
 * @param head      what it is
 * @param blocks    its text
 * @param digest    whether its words are ours, not the inspectorate's
 * @param original  the way to the published source, null where no address is known
 * @param around    what stands around it in its report
 * @param facts     all that is known of it
 * @param origin    where its words come from
 * @param citation  how to cite it
 */
public record FindingView(Frame frame, Addresses addresses, Head head, List<TextBlock> blocks, boolean digest,
    @Nullable Link original, Around around, List<Fact> facts, List<Fact> origin, String citation) {

  /**
   * Addresses.
   *
   * @param canonical of the page, without the search it was reached from
   * @param results   of the search it was reached from, null for none
   * @param json      of the same finding as JSON
   */
  public record Addresses(String canonical, @Nullable String results, String json) {}

  /**
   * What a finding is.
   *
   * @param kind  what sort of finding
   * @param title its heading, or the opening of its text
   * @param meta  force, round, date, document
   * @param area  what it is about, empty where not known
   * @param grade of its area, null where ungraded
   */
  public record Head(Tag kind, String title, List<String> meta, String area, @Nullable GradeView grade) {}

  /**
   * What stands around a finding in its report.
   *
   * @param previous        the finding before, null for the first
   * @param next            the finding after, null for the last
   * @param before          the last paragraph before it, empty for none
   * @param after           the first paragraph after it, empty for none
   * @param siblings        other findings about the same area
   * @param recommendations those that belong to it
   * @param similar         findings like it
   * @param earlier         the area's grade in an earlier round, one sentence; empty where none is known
   */
  public record Around(@Nullable Link previous, @Nullable Link next, String before, String after, List<Link> siblings,
      List<Link> recommendations, List<Like> similar, String earlier) {

    static Around of(Surroundings around) {
      return new Around(link(around.previous()), link(around.next()), around.before(), around.after(),
          around.siblings().stream().map(Around::linked).toList(),
          around.recommendations().stream().map(Around::linked).toList(),
          around.similar().stream().map(Like::of).toList(),
          around.grade() == null ? "" : Described.earlier(around.grade()));
    }

    private static @Nullable Link link(@Nullable Finding finding) {
      return finding == null ? null : linked(finding);
    }

    private static Link linked(Finding finding) {
      return new Link(Links.finding(finding.id()), CardView.title(finding));
    }
  }

  /**
   * A finding like another.
   *
   * @param link   to it
   * @param origin whom it is about and when
   * @param shared the telling words that both have
   */
  public record Like(Link link, String origin, String shared) {

    static Like of(Similar similar) {
      return new Like(Around.linked(similar.finding()), String.join(", ", Described.origin(similar.finding())),
          String.join(", ", similar.shared()));
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
