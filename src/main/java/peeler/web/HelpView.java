package peeler.web;

import java.util.List;
import peeler.finding.Facet;

/**
 * The help page.
 *
 * @param frame    around it
 * @param examples queries to try
 * @param facets   the filters there are
 * @param rounds   inspection rounds by their scale
 */
public record HelpView(Frame frame, List<Example> examples, List<Facet> facets, List<Scale> rounds) {

  /**
   * A query to try.
   *
   * @param link    to its results, by the query as typed
   * @param meaning what it asks for
   * @param count   what it finds in this index, such as "5 findings"
   */
  public record Example(Link link, String meaning, String count) {}

  /**
   * A scale of grades.
   *
   * @param tiers  number of grades
   * @param rounds that used it, in order
   */
  public record Scale(int tiers, List<String> rounds) {}
}
