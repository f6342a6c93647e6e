package peeler.finding;

import java.util.List;
import java.util.Optional;
import peeler.report.Block;
import peeler.report.Spaces;
import peeler.vocabulary.Grade;

/** Reads rows of a table of judgments: one cell names an area, another holds nothing but a grade. */
final class Rows {

  private final GradeSentence grades;
  private final SectionArea areas;
  private final String text;
  private final ReportSubject subject;

  Rows(GradeSentence grades, SectionArea areas, String text, ReportSubject subject) {
    this.grades = grades;
    this.areas = areas;
    this.text = text;
    this.subject = subject;
  }

  /** An area with its grade. */
  record Judgment(AreaMatch area, Grade grade) {}

  /** The judgment in a row, empty if the block is no such row. */
  Optional<Judgment> judgment(Block block) {
    if (block.form() != Block.Form.ROW || block.spans().size() < 2) {
      return Optional.empty();
    }
    List<String> cells = block.spans().stream().map(span -> Spaces.collapse(span.of(text))).toList();
    List<Grade> stated = cells.stream().map(grades::label).flatMap(Optional::stream).toList();
    List<AreaMatch> named = cells.stream().map(cell -> areas.named(cell, subject.cycle(), subject.force()))
        .flatMap(Optional::stream).toList();
    return stated.size() == 1 && named.size() == 1
        ? Optional.of(new Judgment(named.getFirst(), stated.getFirst()))
        : Optional.empty();
  }
}
