package peeler.web;

import java.util.List;

/**
 * The page of an area.
 *
 * @param frame    around it
 * @param head     what it is
 * @param rounds   in which it was graded or named, with the names that reports give it, newest first
 * @param spread   grades by round
 * @param standing forces by grade in one round
 * @param severe   the most serious findings
 * @param reach    forces with a finding on it, by round
 */
public record AreaView(Frame frame, Head head, List<Named> rounds, Spread spread, Standing standing,
    List<CardView> severe, ReachView reach) {

  /** What it is; {@code all} leads to all its findings, {@code serious} to the same, most serious first. */
  public record Head(String name, Link all, String serious) {}

  /** What a round calls it. */
  public record Named(String round, List<String> names) {}

  /** Grades by round: the scale with its columns, and what else there is. */
  public record Spread(List<String> columns, List<Row> rows) {

    /** Whether the rounds are of more than one scale. */
    public boolean broken() {
      return rows.stream().anyMatch(Row::opens);
    }
  }

  /**
   * A round.
   *
   * @param round  its forces by grade
   * @param opens  whether it is the first of another scale
   * @param bars   the same as a picture
   * @param counts as many as there are columns; where the scale has no such grade, words
   */
  public record Row(Link round, boolean opens, List<Bar> bars, List<String> counts) {}

  /** A stretch of a bar. */
  public record Bar(String look, long x, long width) {}

  /** Forces by grade in one round. */
  public record Standing(String round, List<Group> groups) {}

  /** A grade, or the reason why there is none, with its forces. */
  public record Group(Tag of, List<GradeLink> forces) {}

  /** A force, with what it is told in the area; an empty address where that is nothing. */
  public record GradeLink(String force, GradeCellView grade) {}
}
