package peeler.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding.GradeBasis;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Cuts a report with headings: draws its outline, reads the grades of its areas, tells the kinds of its passages. */
final class Structured {

  private static final Pattern TABLE_HEAD = Pattern
      .compile("(?i)(?:(?:area|question|core question|grade|judge?ment|rating)s?\\s*)+");

  private final Inspectorate inspectorate;
  private final GradeSentence grades;
  private final SectionArea areas;
  private final Headings headings;
  private final ReportText text;
  private final ReportSubject subject;
  private final Account account;
  private final Cleaning cleaning;
  private final SectionGrades sectionGrades = new SectionGrades();
  private final Introduction introduction;
  private final Map<AreaSection, Block> usedTitles = new HashMap<>();

  Structured(Rules rules, ReportText text, ReportSubject subject, Account account) {
    inspectorate = rules.inspectorate();
    grades = rules.grades();
    areas = rules.areas();
    headings = rules.headings();
    this.text = text;
    this.subject = subject;
    this.account = account;
    cleaning = new Cleaning(rules, text, subject.kind() == DocumentKind.LETTER, account);
    introduction = new Introduction(grades, areas, text, subject, sectionGrades);
  }

  /** The drafts in reading order. */
  List<Draft> drafts() {
    Outline outline = new Outline(inspectorate, headings, text, subject, account);
    List<Passage> passages = outline.passages();
    outline.graded().stream().filter(graded -> hasWords(graded.section(), passages))
        .forEach(graded -> sectionGrades.note(graded.section().area(), graded.grade(), graded.line()));
    passages.forEach(this::clean);
    Map<Passage, Kind> kinds = kinds(passages, outline.labels());
    List<Draft> drafts = new ArrayList<>();
    for (Passage passage : passages) {
      drafts.addAll(rows(passage));
      drafts
          .addAll(passage.intro() ? introduce(passage) : drafts(passage, kinds.getOrDefault(passage, Kind.NARRATIVE)));
    }
    putTitlesAside(outline.sections());
    sectionGrades.doubts(account);
    new GradeCount(text).check(sectionGrades, account);
    return drafts.stream().map(this::graded).toList();
  }

  /** In a list of areas by grade the line after an area is the next group's grade: only a section with text has its own. */
  private static boolean hasWords(AreaSection section, List<Passage> passages) {
    return passages.stream().anyMatch(passage -> passage.section().equals(section));
  }

  private void clean(Passage passage) {
    for (Block block : passage.body()) {
      cleaning.gradeLabel(passage, block)
          .ifPresent(grade -> sectionGrades.note(passage.section().area(), grade, block));
    }
    List<Block> clean = cleaning.clean(passage);
    passage.body().clear();
    passage.body().addAll(clean);
  }

  private Map<Passage, Kind> kinds(List<Passage> passages, List<Outline.Placed> labels) {
    Map<Passage, Kind> kinds = new HashMap<>();
    KindMarker marker = new KindMarker(column(passages), text, account);
    bySection(passages).forEach((section, inside) -> {
      if (section.isArea() || labels.stream().anyMatch(l -> l.section().equals(section))) {
        kinds.putAll(marker.kinds(inside, labels.stream().filter(l -> l.section().equals(section)).toList()));
      } else {
        inside.forEach(passage -> kinds.put(passage, outsideAreas(section)));
      }
      if (!section.isArea()) {
        boolean observations = section.holds().equals("observation");
        inside.stream().filter(p -> kinds.get(p) == Kind.MAIN_FINDING && (observations || p.label() == null))
            .forEach(p -> kinds.put(p, outsideAreas(section)));
      }
    });
    return kinds;
  }

  private static Kind outsideAreas(AreaSection section) {
    return section.holds().equals("observation") ? Kind.OBSERVATION : Kind.NARRATIVE;
  }

  private static Map<AreaSection, List<Passage>> bySection(List<Passage> passages) {
    Map<AreaSection, List<Passage>> sections = new LinkedHashMap<>();
    for (Passage passage : passages) {
      if (!passage.intro() && !passage.isEmpty()) {
        sections.computeIfAbsent(passage.section(), section -> new ArrayList<>()).add(passage);
      }
    }
    return sections;
  }

  /** Width of the column the report is set in: nearly the longest line of any passage, past a stray long one. */
  private static double column(List<Passage> passages) {
    double[] widths = passages.stream().mapToDouble(Passage::width).filter(width -> width > 0).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.98)];
  }

  private List<Draft> introduce(Passage passage) {
    if (passage.body().isEmpty()) {
      return List.of();
    }
    Kind kind = outsideAreas(passage.section());
    List<Draft> drafts = introduction.drafts(passage, kind, force(passage.section()));
    drafts.stream().filter(draft -> draft.heading() != null).findFirst()
        .ifPresent(draft -> usedTitles.put(passage.section(), draft.heading()));
    return drafts;
  }

  private void putTitlesAside(List<AreaSection> sections) {
    for (AreaSection section : sections) {
      if (section.title() != null && !usedTitles.containsKey(section)) {
        account.aside(section.title(), Reason.SECTION_TITLE);
      }
    }
  }

  /** The judgments in the rows of a passage; what is left of its body stays in it. */
  private List<Draft> rows(Passage passage) {
    Rows rows = new Rows(grades, areas, text.whole(), subject);
    List<Draft> judgments = new ArrayList<>();
    passage.body().removeIf(block -> {
      Optional<Rows.Judgment> row = rows.judgment(block);
      row.ifPresent(judgment -> {
        sectionGrades.note(judgment.area(), judgment.grade(), block);
        judgments
            .add(new Draft(Kind.JUDGMENT, force(passage.section()), subject.cycle(), judgment.area(), judgment.grade(),
                GradeBasis.STATED, null, List.of(block), passage.url()));
      });
      return row.isPresent();
    });
    if (!judgments.isEmpty()) {
      putTableHeadAside(passage, judgments.getFirst().first().start());
    }
    return judgments;
  }

  /** The row over the first judgment says "Area" and "Grade". */
  private void putTableHeadAside(Passage passage, int firstJudgment) {
    passage.body().removeIf(block -> {
      boolean head = block.form() == Block.Form.ROW && block.end() <= firstJudgment && block.spans().size() > 1
          && TABLE_HEAD.matcher(text.words(block)).matches();
      if (head) {
        account.aside(block, Reason.BOX_LABEL);
      }
      return head;
    });
  }

  /** The drafts of a passage that is no introduction: one, or one for each item or demand under a box label. */
  private List<Draft> drafts(Passage passage, Kind kind) {
    if (passage.isEmpty()) {
      return List.of();
    }
    if (passage.heading() != null || !isBox(kind)) {
      return List.of(draft(passage, kind, passage.heading(), passage.body()));
    }
    List<Draft> drafts = new ArrayList<>();
    Boxed boxed = Boxed.of(passage.body(), kind, text);
    boxed.parts().forEach(part -> drafts.add(draft(passage, kind, null, part)));
    if (!boxed.after().isEmpty()) {
      drafts.add(draft(passage, Kind.MAIN_FINDING, null, boxed.after()));
    }
    return drafts;
  }

  private static boolean isBox(Kind kind) {
    return new Label(kind, true).isBox();
  }

  private Draft draft(Passage passage, Kind kind, @Nullable Block heading, List<Block> body) {
    return new Draft(kind, force(passage.section()), subject.cycle(), passage.section().area(), null, null, heading,
        body, passage.url());
  }

  private @Nullable Force force(AreaSection section) {
    boolean national = section.holds().equals("method") && subject.kind() == DocumentKind.INSPECTION_REPORT;
    return national ? null : section.force() != null ? section.force() : subject.force();
  }

  private Draft graded(Draft draft) {
    if (draft.basis() == GradeBasis.STATED) {
      return draft;
    }
    Grade grade = sectionGrades.of(draft.area());
    return draft.graded(grade, GradeBasis.SECTION);
  }
}
