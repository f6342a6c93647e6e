package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one finding.
 *
 * @param frame     around it
 * @param canonical its address without the search it was reached from
 * @param results   the search it was reached from, null if none
 * @param kind      what sort of finding
 * @param title     its heading, or the opening of its text
 * @param meta      force, round, date, document
 * @param area      what it is about, empty where not known
 * @param grade     of its area, null where ungraded
 * @param blocks    its text
 * @param digest    whether its words are ours, not the inspectorate's
 * @param original  the way to the published source, null where no address is known
 * @param facts     all that is known of it
 * @param origin    where its words come from
 * @param json      address of the same finding as JSON
 */
public record FindingView(Frame frame, String canonical, @Nullable String results, Tag kind, String title,
    List<String> meta, String area, @Nullable GradeView grade, List<TextBlock> blocks, boolean digest,
    @Nullable Link original, List<Fact> facts, List<Fact> origin, String json) {

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
