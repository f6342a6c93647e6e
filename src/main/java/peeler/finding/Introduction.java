package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding.GradeBasis;
import peeler.finding.GradeStatement.Status;
import peeler.report.Block;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Kind;

/**
 * What stands between a section's title and its first finding: the grade sentence, a summary, or both. The grade is tied
 * to the section by its place, since its wording often differs from the title; a sentence further down counts only if
 * it names the section's own area. A sentence about other areas becomes judgments of those.
 */
final class Introduction {

  private final GradeSentence grades;
  private final SectionArea areas;
  private final ReportText text;
  private final ReportSubject subject;
  private final SectionGrades sectionGrades;

  Introduction(GradeSentence grades, SectionArea areas, ReportText text, ReportSubject subject,
      SectionGrades sectionGrades) {
    this.grades = grades;
    this.areas = areas;
    this.text = text;
    this.subject = subject;
    this.sectionGrades = sectionGrades;
  }

  /** A statement with its area and the block's sentence it stands in. */
  private record Found(GradeStatement statement, Optional<AreaMatch> area, Block sentence) {}

  /** The drafts of an introduction, in reading order; notes the grades it states. {@code usual}: kind of plain text in it. */
  List<Draft> drafts(Passage passage, Kind usual, @Nullable Force force) {
    List<Draft> judgments = new ArrayList<>();
    List<Block> left = new ArrayList<>();
    boolean states = false;
    for (Block block : passage.body()) {
      List<Found> found = statements(block, passage);
      List<Found> others = found.stream().filter(f -> isOther(f, passage)).toList();
      if (others.size() >= 2 || (!others.isEmpty() && others.size() == found.size())) {
        judgments.addAll(judgments(block, found, passage, force));
      } else {
        states |= note(found, passage, block, left.isEmpty());
        left.add(block);
      }
    }
    if (left.isEmpty()) {
      return judgments;
    }
    judgments.add(draft(passage, left, states, usual, force));
    judgments.sort(java.util.Comparator.comparingInt(draft -> draft.body().getFirst().start()));
    return judgments;
  }

  private Draft draft(Passage passage, List<Block> left, boolean states, Kind usual, @Nullable Force force) {
    AreaMatch area = passage.section().area();
    Grade grade = states ? sectionGrades.of(area) : null;
    Block heading = grade != null && left.size() == 1 ? null : passage.section().title();
    return new Draft(grade == null ? usual : Kind.JUDGMENT, force, subject.cycle(), area, grade,
        grade == null ? null : GradeBasis.STATED, heading, left, passage.url());
  }

  private List<Found> statements(Block block, Passage passage) {
    List<Found> found = new ArrayList<>();
    if (!GradeSentence.mayStandIn(text.folded(block))) {
      return found;
    }
    for (Block sentence : Sentences.of(block, text.whole())) {
      for (GradeStatement statement : grades.in(sentence.words(text.whole()), subject.cycle())) {
        if (statement.status() == Status.CARRIED && passage.section().isArea()) {
          sectionGrades.carry(passage.section().area());
        }
        if (statement.status() == Status.STATED) {
          found.add(new Found(statement, areas.alike(statement.area(), subject.cycle(), subject.force()), sentence));
        }
      }
    }
    return found;
  }

  /** Whether a statement names an area that is not the section's. */
  private static boolean isOther(Found found, Passage passage) {
    AreaMatch own = passage.section().area();
    return found.area().isPresent() && !found.area().get().isSameArea(own) && !(passage.section().isArea()
        && found.statement().ofForce() && !isOverall(own));
  }

  private static boolean isOverall(AreaMatch area) {
    return area.key().startsWith("overall:") || (area.area() != null && area.area().slug().endsWith("-overall"));
  }

  /** Notes what the block says of the section's grade; whether it says anything. */
  private boolean note(List<Found> found, Passage passage, Block block, boolean first) {
    AreaMatch own = passage.section().area();
    boolean noted = false;
    for (Found each : found) {
      Grade grade = each.statement().grade();
      boolean names = each.area().isPresent() && each.area().get().isSameArea(own);
      boolean byPlace = first && each.statement().ofForce() && passage.section().isArea() && !noted
          && (each.area().isEmpty() || !isOther(each, passage));
      if (grade != null && own.graded() && (names || byPlace)) {
        sectionGrades.note(own, grade, block);
        noted = true;
      }
    }
    return noted;
  }

  /** A block about other areas, cut so that each part states one grade. */
  private List<Draft> judgments(Block block, List<Found> found, Passage passage, @Nullable Force force) {
    List<Draft> drafts = new ArrayList<>();
    List<Integer> cuts = new ArrayList<>();
    cuts.add(block.start());
    for (int i = 1; i < found.size(); i++) {
      cuts.add(Places.of(found.get(i).sentence(), text.whole(), found.get(i).statement().start()));
    }
    cuts.add(block.end());
    for (int i = 0; i < found.size(); i++) {
      AreaMatch area = found.get(i).area().orElse(passage.section().area());
      Grade grade = found.get(i).statement().grade();
      if (grade != null) {
        sectionGrades.note(area, grade, block);
      }
      for (Block part : Sentences.part(block, cuts.get(i), cuts.get(i + 1))) {
        drafts.add(new Draft(Kind.JUDGMENT, force, subject.cycle(), area, grade,
            grade == null ? null : GradeBasis.STATED, null, List.of(part),
            passage.url()));
      }
    }
    return drafts;
  }
}
