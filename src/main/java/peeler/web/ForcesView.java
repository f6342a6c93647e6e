package peeler.web;

import java.util.List;

/**
 * The list of forces.
 *
 * @param frame   around it
 * @param summary how many there are, in one sentence
 * @param regions each with its forces
 * @param others  other bodies that findings are about
 */
public record ForcesView(Frame frame, String summary, List<Region> regions, List<Entry> others) {

  /** A region and its forces, A to Z. */
  public record Region(String name, List<Entry> forces) {}

  /**
   * A force.
   *
   * @param link     its page
   * @param findings all of them
   * @param newest   the newest round that is in and its form, in words
   * @param told     causes of concern and areas for improvement in that round, in words
   */
  public record Entry(Link link, String findings, String newest, String told) {}
}
