package peeler.web;

import java.util.List;

/**
 * The list of areas.
 *
 * @param frame around it
 * @param areas that findings are about, in the inspectorate's order
 * @param none  names of areas on which nothing is in, in words; empty for none
 */
public record AreasView(Frame frame, List<Entry> areas, String none) {

  /**
   * An area.
   *
   * @param link     its page
   * @param findings all of them
   * @param rounds   in which it was graded, in words
   */
  public record Entry(Link link, String findings, String rounds) {}
}
