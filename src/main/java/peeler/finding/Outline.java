package peeler.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Section;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;

/**
 * Draws the outline of a report with headings: goes through its sections in reading order and says of each passage which
 * area it stands under and which label stands before it. Where headings have levels, a label governs what is deeper than
 * itself; where they have none, what follows up to the next label.
 */
final class Outline {

  private final Inspectorate inspectorate;
  private final Headings headings;
  private final ReportText text;
  private final ReportSubject subject;
  private final Account account;
  private final boolean manyForces;
  private final List<Passage> passages = new ArrayList<>();
  private final List<OpenSection> open = new ArrayList<>();
  private final List<Placed> labels = new ArrayList<>();
  private final List<Graded> graded = new ArrayList<>();
  private final List<AreaSection> sections = new ArrayList<>();
  private AreaSection section;
  private @Nullable Label label;
  private int labelLevel;
  private int labelAt;
  private boolean labelOpen;
  private @Nullable Force force;
  private boolean begun;

  /**
   * A label in its place.
   *
   * @param passagesBefore number of passages opened before it
   * @param bare           whether no text stands between it and the next heading
   */
  record Placed(Label label, AreaSection section, Block heading, int passagesBefore, boolean bare) {}

  /** A grade on a line of its own, with the section it stands in. */
  record Graded(AreaSection section, Grade grade, Block line) {}

  private record OpenSection(AreaSection section, int level) {}

  Outline(Inspectorate inspectorate, Headings headings, ReportText text, ReportSubject subject, Account account) {
    this.inspectorate = inspectorate;
    this.headings = headings;
    this.text = text;
    this.subject = subject;
    this.account = account;
    section = new AreaSection(0, null, headings.overall(null), "summary", null);
    manyForces = subject.force() == null && ManyForces.in(text, inspectorate);
  }

  /** The passages in reading order, none empty. */
  List<Passage> passages() {
    List<Section> sections = text.report().sections();
    for (int i = 0; i < sections.size(); i++) {
      String next = nextWords(sections, i);
      Block heading = sections.get(i).heading();
      if (heading == null) {
        openPassage(null, sections.get(i), false);
      } else {
        head(heading, sections.get(i), next);
      }
      begun |= !sections.get(i).body().isEmpty();
    }
    passages.removeIf(Passage::isEmpty);
    return passages;
  }

  private String nextWords(List<Section> sections, int i) {
    if (!sections.get(i).body().isEmpty()) {
      return text.words(sections.get(i).body().getFirst());
    }
    Block heading = i + 1 < sections.size() ? sections.get(i + 1).heading() : null;
    return heading == null ? "" : text.words(heading);
  }

  private void head(Block heading, Section stretch, String next) {
    String words = text.words(heading);
    HeadingRole role = headings.role(heading, text.folded(heading), subject, !begun, next, section.isArea(),
        isDeeper(heading));
    if (role == HeadingRole.FINDING && !begun && stretch.body().isEmpty() && passages.isEmpty()) {
      role = HeadingRole.TITLE;
    }
    closeLevels(heading, role);
    switch (role) {
      case SECTION -> openSection(heading, words, stretch);
      case LABEL -> openLabel(heading, words, stretch);
      case FINDING -> openFinding(heading, words, stretch);
      case GRADE, CAPTION, PART -> {
        account.aside(heading, Headings.reason(role));
        if (role == HeadingRole.GRADE) {
          noteGrade(headings.grade(words), heading);
        }
        continuePassage(stretch);
      }
      case TITLE, SIGNATURE -> {
        account.aside(heading, Headings.reason(role));
        openPassage(null, stretch, false);
      }
    }
  }

  private boolean isDeeper(Block heading) {
    return !open.isEmpty() && heading.level() > open.getLast().level();
  }

  /** A heading at the level of an open section or label, or above it, ends them. Headings without level end nothing. */
  private void closeLevels(Block heading, HeadingRole role) {
    if (heading.level() == 0 || EnumSet.of(HeadingRole.GRADE, HeadingRole.CAPTION, HeadingRole.PART).contains(role)) {
      return;
    }
    if (labelLevel >= heading.level() && !(labelLevel == heading.level() && role == HeadingRole.FINDING && labelOpen)) {
      label = null;
      labelLevel = 0;
    }
    while (!open.isEmpty() && open.getLast().level() >= heading.level() && role != HeadingRole.LABEL) {
      open.removeLast();
      section = open.isEmpty() ? outside(headings.overall(null), "summary", null) : open.getLast().section();
    }
  }

  private void openSection(Block heading, String words, Section stretch) {
    AreaSection named = headings.section(words, subject)
        .orElseGet(() -> outside(headings.unknown(words, subject), "area", null));
    if (named.area().area() == null) {
      account.doubt(Doubt.Kind.AREA_UNKNOWN, "The area \"" + words + "\" is not in the vocabulary.", heading);
    }
    label = null;
    labelLevel = 0;
    section = outside(named.area(), named.holds(), heading);
    sections.add(section);
    noteGrade(headings.gradeBehind(words), heading);
    if (heading.level() > 0) {
      open.add(new OpenSection(section, heading.level()));
    }
    openPassage(null, stretch, true);
  }

  private AreaSection outside(AreaMatch area, String holds, @Nullable Block title) {
    return new AreaSection(section.order() + 1, title, area, holds, force);
  }

  private void openLabel(Block heading, String words, Section stretch) {
    label = headings.label(words);
    labelLevel = heading.level();
    labelAt = heading.start();
    labelOpen = stretch.body().isEmpty() || !label.isBox();
    account.aside(heading, Reason.BOX_LABEL);
    labels.add(new Placed(label, section, heading, passages.size(), stretch.body().isEmpty()));
    openPassage(null, stretch, false);
  }

  /** All labels in reading order; complete after {@link #passages}. */
  List<Placed> labels() {
    return labels;
  }

  private void openFinding(Block heading, String words, Section stretch) {
    Optional<Force> named = manyForces ? ManyForces.named(words, inspectorate) : Optional.empty();
    if (named.isPresent()) {
      force = named.get();
      section = outside(headings.overall(null), "summary", null);
      account.aside(heading, Reason.SECTION_TITLE);
      openPassage(null, stretch, false);
    } else {
      govern(heading, words);
      openPassage(heading, stretch, false);
      labelOpen = label != null && !(label.isBox() && label.one() && labelLevel > 0);
    }
  }

  /** Says which label, if any, a finding's heading stands under; its own opening words go before one above it. */
  private void govern(Block heading, String words) {
    Optional<Label> own = headings.opening(words);
    if (own.isPresent()) {
      label = own.get();
      labelLevel = heading.level();
      labelAt = heading.start();
    } else if (!labelOpen && (labelLevel == 0 || heading.level() <= labelLevel)) {
      label = null;
    }
  }

  private void openPassage(@Nullable Block heading, Section stretch, boolean intro) {
    Passage passage = new Passage(section, heading, label, label == null ? -1 : labelAt, intro, stretch.url());
    passage.body().addAll(stretch.body());
    passages.add(passage);
  }

  private void continuePassage(Section stretch) {
    if (passages.isEmpty()) {
      openPassage(null, stretch, false);
    } else {
      passages.getLast().body().addAll(stretch.body());
    }
  }

  /** All sections with a title, in reading order; complete after {@link #passages}. */
  List<AreaSection> sections() {
    return sections;
  }

  /** Grade labels among the headings; complete after {@link #passages}. */
  List<Graded> graded() {
    return graded;
  }

  private void noteGrade(Optional<Grade> grade, Block line) {
    grade.ifPresent(stated -> graded.add(new Graded(section, stated, line)));
  }
}
