package peeler.web;

import java.util.ArrayList;
import java.util.List;

/** Numbers the notes on cells with several grades while a table is made. For one table. */
public final class Notes {

  /**
   * On a cell with several grades: which question got which, and who says so.
   *
   * @param number 1 is the first
   * @param cell   what it is about
   * @param lines  a line for each question
   */
  public record Note(int number, String cell, List<String> lines) {}

  private final List<Note> notes = new ArrayList<>();

  /** The number of the note that a cell needs, 0 for none: where sources disagree, the cell itself names them. */
  int number(GradeCell cell, GradeCellView view) {
    if (view.notes().isEmpty() || view.disagrees()) {
      return 0;
    }
    String about = cell.force().name() + ", " + cell.area().name() + ", " + cell.cycle().name();
    notes.add(new Note(notes.size() + 1, about, view.notes()));
    return notes.size();
  }

  List<Note> all() {
    return List.copyOf(notes);
  }
}
