package peeler.web;

import java.util.List;

/**
 * The grade matrix as a page.
 *
 * @param frame   around it
 * @param rounds  to choose from
 * @param others  rounds to compare with
 * @param words   what the table says
 * @param groups  regions or none, by which rows are grouped
 * @param columns first the forces, then the areas
 * @param parts   rows, in one part or one for each region
 * @param totals  for each grade and each reason for none, forces in each column
 * @param notes   on cells where there is more than one grade
 * @param scale   the grades of the round, with their letters
 * @param tools   the same in other forms
 */
public record GradesView(Frame frame, List<Choice> rounds, List<Choice> others, Words words, List<Choice> groups,
    List<Column> columns, List<Part> parts, List<Total> totals, List<Notes.Note> notes, List<Tag> scale,
    List<Link> tools) {

  /** One of several links, of which one is where we are. */
  public record Choice(Link link, boolean chosen) {}

  /**
   * What the table says.
   *
   * @param title   heading of the page
   * @param caption of the table
   * @param caution on comparing the rounds, empty for none
   */
  public record Words(String title, String caption, String caution) {}

  /**
   * A column.
   *
   * @param sort      orders the rows by it
   * @param direction in which they are ordered by it, as {@code aria-sort} has it
   */
  public record Column(Link sort, String direction) {}

  /** Rows under a heading, which is empty where they are not grouped. */
  public record Part(String heading, List<Row> rows) {}

  /**
   * A force.
   *
   * @param link    its page
   * @param summary number of each grade, in words
   * @param cells   as many as there are areas
   */
  public record Row(Link link, String summary, List<Cell> cells) {}

  /** A cell; {@code note} is the number of its note, 0 for none. */
  public record Cell(String area, GradeCellView grade, int note) {}

  /** A row of counts. */
  public record Total(Tag of, List<String> counts) {}
}
