package peeler.web;

import java.util.List;

/**
 * How many forces a search reaches in each round, as a table with a bar in each row.
 *
 * @param rows oldest round first
 */
public record ReachView(List<Row> rows) {

  /** The bar of all forces, in the picture's units. */
  private static final int WIDTH = 200;

  /**
   * A round.
   *
   * @param round  its matches
   * @param number such as "12 of 43"
   * @param share  length of the bar of those that match
   * @param whole  length of the bar of those searched; the longest of all rounds is {@value #WIDTH}
   */
  public record Row(Link round, String number, long share, long whole) {}

  static ReachView of(Reach reach) {
    long most = Math.max(1, reach.rounds().stream().mapToLong(Reach.Round::of).max().orElse(1));
    return new ReachView(reach.rounds().stream().map(round -> new Row(
        new Link(Links.search(round.search()), round.cycle().name()),
        English.number(round.forces()) + " of " + English.count(round.of(), "force", "forces"),
        WIDTH * round.forces() / most, WIDTH * round.of() / most)).toList());
  }
}
