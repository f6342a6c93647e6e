package peeler.web;

import java.util.List;

/**
 * The first page.
 *
 * @param frame    around it
 * @param longest  longest query text
 * @param figures  what is inside, at one glance
 * @param examples searches to try, with what they find
 * @param severe   the most serious findings, newest first
 * @param all      address of all findings, most serious first
 * @param doors    ways in, one for each facet
 */
public record HomeView(Frame frame, int longest, List<Figure> figures, List<Counted> examples, List<CardView> severe,
    String all, List<Door> doors) {

  /** A number and what it counts. */
  public record Figure(String number, String of) {}

  /** A search and the number of findings it finds. */
  public record Counted(Link link, String count) {}

  /** A facet's values, each with its findings. */
  public record Door(String label, List<Counted> values) {}
}
