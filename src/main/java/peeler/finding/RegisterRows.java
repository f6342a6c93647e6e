package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peeler.finding.Finding.GradeBasis;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Report;
import peeler.report.Section;
import peeler.report.Spaces;
import peeler.report.Span;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Makes a judgment of each row of a grade register: {@code force_slug,cycle,area_name,grade,source_url}. */
final class RegisterRows {

  private static final int FORCE = 0;
  private static final int CYCLE = 1;
  private static final int AREA = 2;
  private static final int GRADE = 3;
  private static final int CELLS = 5;

  private final Inspectorate inspectorate;
  private final SectionArea areas;
  private final Report report;
  private final Account account;

  RegisterRows(Rules rules, Report report, Account account) {
    inspectorate = rules.inspectorate();
    areas = rules.areas();
    this.report = report;
    this.account = account;
  }

  /** A judgment for each row of a known force, cycle and grade; other rows are put aside with a doubt. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Section section : report.sections()) {
      section.body().forEach(
          row -> draft(row, section).ifPresentOrElse(drafts::add, () -> account.aside(row, Reason.ROW_SUBJECT)));
    }
    return drafts;
  }

  private Optional<Draft> draft(Block row, Section section) {
    if (row.form() != Block.Form.ROW || row.spans().size() < CELLS) {
      account.doubt(Doubt.Kind.READING, "A row of the register has too few cells.", row);
      return Optional.empty();
    }
    Optional<Force> force = inspectorate.force(cell(row, FORCE));
    Optional<Cycle> cycle = inspectorate.cycleNames().exact(cell(row, CYCLE));
    Optional<Grade> grade = inspectorate.grades().stream()
        .filter(g -> Fold.fold(g.name()).equals(Fold.fold(cell(row, GRADE)))).findFirst();
    if (force.isEmpty() || cycle.isEmpty() || grade.isEmpty()) {
      account.doubt(force.isEmpty()
          ? Doubt.Kind.FORCE_UNKNOWN
          : cycle.isEmpty()
              ? Doubt.Kind.CYCLE_UNKNOWN
              : Doubt.Kind.GRADE_UNCERTAIN,
          "Not in the vocabulary: " + row.words(report.text()) + ".", row);
      return Optional.empty();
    }
    for (int i = 0; i < row.spans().size(); i++) {
      if (i != AREA && i != GRADE) {
        account.aside(new Block(Block.Form.ROW, 0, List.of(row.spans().get(i)), row.layout()), Reason.ROW_SUBJECT);
      }
    }
    List<Span> words = List.of(row.spans().get(AREA), row.spans().get(GRADE));
    return Optional.of(new Draft(Kind.JUDGMENT, force.get(), cycle.get(), area(row, cycle.get()), grade.get(),
        GradeBasis.REGISTER, null, List.of(new Block(Block.Form.ROW, 0, words, row.layout())), section.url()));
  }

  private AreaMatch area(Block row, Cycle cycle) {
    String printed = cell(row, AREA);
    return areas.alike(printed, cycle, null).orElseGet(() -> {
      account.doubt(Doubt.Kind.AREA_UNKNOWN, "The area \"" + printed + "\" is not in the vocabulary.", row);
      return new AreaMatch(null, Fold.fold(printed), printed, true);
    });
  }

  private String cell(Block row, int number) {
    return Spaces.collapse(row.spans().get(number).of(report.text()));
  }
}
