package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that sets findings, or two forces in an area, side by side.
 *
 * @param frame    around it
 * @param title    heading
 * @param mistakes what is wrong with what was asked for
 * @param columns  findings, one each; empty where forces are compared
 * @param rounds   of two forces; empty where findings are compared
 * @param caution  whether the grades may be compared, one sentence; empty where there is nothing to say
 * @param form     to choose two forces and an area
 * @param json     address of the same as JSON, null where nothing is compared
 */
public record CompareView(Frame frame, String title, List<ErrorView.Mistake> mistakes, List<Column> columns,
    List<Round> rounds, String caution, Form form, @Nullable String json) {

  /**
   * A finding.
   *
   * @param kind   what sort of finding
   * @param link   to its page, by its title
   * @param cells  what is known of it, the same things in the same order for all
   * @param text   its words without the heading; marked are those that the compared one has, too
   * @param sooner address with this finding one place further to the front, null for the first
   * @param fewer  address without this finding, null where too few would be left
   */
  public record Column(Tag kind, Link link, List<Cell> cells, List<Piece> text, @Nullable String sooner,
      @Nullable String fewer) {}

  /**
   * Something known of a finding.
   *
   * @param label   what
   * @param value   as shown
   * @param differs whether it is not the same of all
   */
  public record Cell(String label, String value, boolean differs) {}

  /**
   * An inspection round of two forces.
   *
   * @param name       of the round
   * @param sides      one for each force
   * @param caution    what to bear in mind beside the round above, empty for nothing
   * @param wordByWord address where the judgments' words are compared, null where one has none
   */
  public record Round(String name, List<Side> sides, String caution, @Nullable String wordByWord) {}

  /**
   * What is said of one force in a round.
   *
   * @param force    its name
   * @param grade    of the area, null where ungraded
   * @param judgment address of the judgment, empty where ungraded
   * @param findings the most serious ones
   * @param all      to all of them, null where nothing is said
   */
  public record Side(String force, @Nullable GradeView grade, String judgment, List<Said> findings,
      @Nullable Link all) {}

  /** A finding and its type. */
  public record Said(Tag kind, Link link) {}

  /**
   * Two forces and an area to choose.
   *
   * @param one   forces, one chosen at most
   * @param other forces, one chosen at most
   * @param areas one chosen at most
   */
  public record Form(List<Choice> one, List<Choice> other, List<Choice> areas) {}

  /** A value to choose. */
  public record Choice(String value, String label, boolean chosen) {}
}
