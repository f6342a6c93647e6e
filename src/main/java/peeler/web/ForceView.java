package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a force.
 *
 * @param frame   around it
 * @param head    who it is
 * @param figures what is in the index on it
 * @param history its grades over the rounds
 * @param told    causes of concern, recommendations, areas for improvement and innovative practice by round
 * @param paper   how much of that is printed, empty for all
 * @param rounds  what is in of each round
 * @param tools   the same in other forms
 */
public record ForceView(Frame frame, Head head, List<Figure> figures, History history, List<Told> told,
    String paper, List<Round> rounds, List<Link> tools) {

  /**
   * Who it is.
   *
   * @param name  legal name
   * @param about region, and other names where there are any
   */
  public record Head(String name, List<String> about) {}

  /** A number and what it counts, which leads to it. */
  public record Figure(String number, Link of) {}

  /**
   * Its grades over the rounds.
   *
   * @param scales   the scales, each with its rounds
   * @param rows     the areas
   * @param notes    on cells with several grades
   * @param pictures areas graded more than once, drawn
   * @param absent   rounds of which nothing is in, in words; empty for none
   * @param caution  on comparing rounds of the newest scale, empty for none
   */
  public record History(List<Scale> scales, List<Row> rows, List<Notes.Note> notes, List<HistoryPicture> pictures,
      String absent, String caution) {}

  /** A scale, such as "Four grades", and its rounds. */
  public record Scale(String name, List<Heading> rounds) {}

  /** The name of a round, and whether it is the first of another scale. */
  public record Heading(String round, boolean opens) {}

  /** An area with its grades. */
  public record Row(Link area, List<Cell> cells) {}

  /** A grade, the number of its note (0 for none), and whether it is the first of another scale. */
  public record Cell(GradeCellView grade, int note, boolean opens) {}

  /**
   * What it was told in a round.
   *
   * @param all  the round's findings of these kinds
   * @param more how many are not listed, null for none
   */
  public record Told(String round, Link all, List<About> areas, @Nullable Link more) {}

  /** What it was told about an area. */
  public record About(String area, List<Item> items) {}

  /** A finding in one line; {@code beyond} what is printed. */
  public record Item(Tag kind, Link link, boolean beyond) {}

  /** What is in of a round, and from where. */
  public record Round(String name, String form, Link findings, List<Source> sources) {}

  /** A document and where it is published. */
  public record Source(String title, String about, List<String> addresses) {}
}
