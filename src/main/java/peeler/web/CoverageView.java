package peeler.web;

import java.util.List;

/**
 * What is in the index and what is missing.
 *
 * @param frame   around it
 * @param figures at a glance
 * @param rounds  the PEEL rounds that the vocabulary knows, oldest first
 * @param rows    the territorial forces
 * @param totals  for each form, forces in each round
 * @param missing for each round the forces on which nothing is in
 * @param others  what is in of other programmes and bodies
 * @param doubts  what could not be told
 */
public record CoverageView(Frame frame, List<String> figures, List<String> rounds, List<Row> rows,
    List<GradesView.Total> totals, List<Missing> missing, List<Link> others, List<Doubt> doubts) {

  /** A force and its cells, one for each round. */
  public record Row(String slug, Link force, List<Cell> cells) {}

  /**
   * What is in of a force in a round.
   *
   * @param href  its findings, empty for none
   * @param form  slug of the form
   * @param words the form
   * @param count findings, in words; empty for none
   */
  public record Cell(String round, String href, String form, String words, String count) {}

  /** Forces on which nothing is in of a round. */
  public record Missing(String round, String count, String forces) {}

  /** What could not be told, with the findings concerned; an empty address where there is no such list. */
  public record Doubt(String text, String href) {}
}
