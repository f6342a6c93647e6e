package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Grade;

/**
 * The grades of one area of a force over the rounds, drawn as steps on their scale, with a gap where the scale changed.
 * Lengths are in the picture's own units.
 *
 * @param label  the area
 * @param spoken the same in words
 * @param width  of the picture
 * @param height of it
 * @param panels one for each scale
 * @param breaks where the scale changed
 */
public record HistoryPicture(String label, String spoken, int width, int height, List<Panel> panels,
    List<Integer> breaks) {

  /** Between two grades. */
  private static final int RUNG = 17;
  private static final int TOP = 10;
  /** Room for the letters of a scale. */
  private static final int LETTERS = 24;
  /** Width of a round. */
  private static final int SLOT = 36;
  /** Between two scales. */
  private static final int GAP = 26;
  private static final int INSET = 4;
  /** From the lowest grade to the foot of the years. */
  private static final int YEARS = 28;

  /**
   * The rounds of one scale.
   *
   * @param rungs the grades
   * @param years the rounds
   * @param steps the grades given
   * @param joins from one to the next
   */
  public record Panel(List<Rung> rungs, List<Text> years, List<Step> steps, List<Join> joins) {}

  /** A grade's line. */
  public record Rung(int x, int end, int y, Text letter) {}

  /** A word whose middle stands there. */
  public record Text(int x, int y, String text) {}

  /** A grade given in a round; {@code grade} is its slug. */
  public record Step(int x, int end, int y, String grade) {}

  /** From one grade to the next. */
  public record Join(int x, int y, int end) {}

  /** Draws a row of a force's grades. */
  static HistoryPicture of(ForceGrades.Row row, List<Grade> scale) {
    List<Panel> panels = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    int foot = TOP + (scale.size() - 1) * RUNG + YEARS;
    int x = 0;
    for (List<GradeCell> cells : scales(row.cells())) {
      int tiers = cells.getFirst().cycle().tiers();
      List<Grade> grades = scale.stream().filter(grade -> grade.tiers().contains(tiers)).toList();
      if (x > 0) {
        breaks.add(x - GAP / 2);
      }
      panels.add(panel(cells, grades, x, foot - INSET));
      x += LETTERS + SLOT * cells.size() + GAP;
    }
    return new HistoryPicture(row.area().name(), spoken(row), Math.max(1, x - GAP), foot, panels, breaks);
  }

  /** Runs of rounds of one scale. */
  private static List<List<GradeCell>> scales(List<GradeCell> cells) {
    List<List<GradeCell>> scales = new ArrayList<>();
    for (GradeCell cell : cells) {
      boolean same = !scales.isEmpty() && scales.getLast().getLast().cycle().tiers() == cell.cycle().tiers();
      if (!same) {
        scales.add(new ArrayList<>());
      }
      scales.getLast().add(cell);
    }
    return scales;
  }

  private static Panel panel(List<GradeCell> cells, List<Grade> grades, int x, int foot) {
    int left = x + LETTERS;
    int right = left + SLOT * cells.size();
    List<Rung> rungs = grades.stream().map(grade -> {
      int y = y(grade, grades);
      return new Rung(left, right, y, new Text(x + LETTERS / 2, y, grade.letter()));
    }).toList();
    List<Text> years = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    GradeCell before = null;
    for (GradeCell cell : cells) {
      int start = left + SLOT * years.size();
      years.add(new Text(start + SLOT / 2, foot, Integer.toString(cell.cycle().year())));
      cell.grades().distinct().stream().filter(grades::contains).forEach(
          grade -> steps.add(new Step(start + INSET, start + SLOT - INSET, y(grade, grades), grade.slug())));
      join(before, cell, start, grades, joins);
      before = cell;
    }
    return new Panel(rungs, years, steps, joins);
  }

  private static void join(@Nullable GradeCell before, GradeCell now, int x, List<Grade> grades, List<Join> joins) {
    Grade from = before == null ? null : before.grade();
    Grade to = now.grade();
    if (from != null && to != null) {
      joins.add(new Join(x, y(from, grades), y(to, grades)));
    }
  }

  private static int y(Grade grade, List<Grade> grades) {
    return TOP + grades.indexOf(grade) * RUNG;
  }

  private static String spoken(ForceGrades.Row row) {
    return row.area().name() + ". " + scales(row.cells()).stream()
        .map(cells -> cells.stream().map(cell -> cell.cycle().name() + " " + GradeCellView.of(cell).words())
            .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(". Then another scale: ")) + ".";
  }
}
