package peeler.web;

import java.util.List;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * The grades of a force over the rounds. Page, JSON and CSV are made from this one.
 *
 * @param force  whose
 * @param rounds PEEL rounds of which the index holds anything on it, oldest first
 * @param rows   areas that have a grade in any of them, in the inspectorate's order
 */
record ForceGrades(Force force, List<Cycle> rounds, List<Row> rows) {

  /** An area and its cells, one for each round. */
  record Row(Area area, List<GradeCell> cells) {}

  ForceGrades {
    rounds = List.copyOf(rounds);
    rows = List.copyOf(rows);
  }

  static ForceGrades of(Force force, Gradebook book) {
    List<Cycle> rounds = book.rounds().stream().filter(cycle -> book.census().of(force, cycle).findings() > 0)
        .toList();
    List<Row> rows = book.graded(force).stream()
        .map(area -> new Row(area, rounds.stream().map(cycle -> book.cell(force, area, cycle)).toList())).toList();
    return new ForceGrades(force, rounds, rows);
  }
}
