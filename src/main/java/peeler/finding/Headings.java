package peeler.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.vocabulary.Area;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;
import peeler.vocabulary.SectionName;

/** Tells what each heading of one report does. */
final class Headings {

  private static final Pattern OFFICE = Pattern
      .compile(
          "(?i)(?:(?:hm|her majesty.s|his majesty.s)\\s+(?:chief\\s+)?inspectors?\\s+of\\s+(?:constabulary|the constabulary)(?:\\s+and\\s+.*)?)");
  private static final Pattern PERSON = Pattern
      .compile(
          "(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|HMI)\\s+)?\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\\u2019.-]*){1,3}(?:\\s+(?:QPM|CBE|OBE|MBE|KC|QC))*");
  private static final Pattern UNKNOWN_AREA = Pattern
      .compile("(?i)how (?:good|well|effective|effectively|efficient|legitimate) (?:is|does|do) .*\\?");
  private static final Pattern REPORT_TITLE = Pattern
      .compile("(?i).*\\b(?:PEEL|inspection|assessment|transcript|report|HMIC|HMICFRS)\\b.*");
  /** Text that looks like a heading, stands above a lost picture and is this long is the picture's caption. */
  private static final int LONG_TITLE = 60;

  private final SectionArea areas;
  private final Label.Labels labels;
  private final GradeSentence grades;
  private final Inspectorate inspectorate;
  private final Map<String, SectionName> sectionNames = new HashMap<>();

  Headings(Inspectorate inspectorate, SectionArea areas, Label.Labels labels, GradeSentence grades) {
    this.inspectorate = inspectorate;
    this.areas = areas;
    this.labels = labels;
    this.grades = grades;
    inspectorate.sectionNames().forEach(name -> sectionNames.put(Fold.fold(name.name()), name));
  }

  /**
   * The role of a heading.
   *
   * @param first whether no body text stands before it
   * @param next  words of the block after it, empty for none
   */
  HeadingRole role(Block heading, String words, ReportSubject subject, boolean first, String next) {
    if (labels.of(words).isPresent()) {
      return HeadingRole.LABEL;
    }
    if (section(words, subject).isPresent()) {
      return HeadingRole.SECTION;
    }
    if (grades.label(words).isPresent()) {
      return HeadingRole.GRADE;
    }
    if (isSignature(words, next)) {
      return HeadingRole.SIGNATURE;
    }
    if (grades.label(next).isPresent()) {
      return HeadingRole.SECTION;
    }
    if (heading.layout().picture()) {
      return aboveGrade(next, subject) || (words.length() <= LONG_TITLE && !words.matches(".*\\d.*"))
          ? HeadingRole.SECTION
          : HeadingRole.CAPTION;
    }
    return first && isTitle(heading, words, subject) ? HeadingRole.TITLE : HeadingRole.FINDING;
  }

  /** Office of the inspector, or the name above it. */
  boolean isSignature(String words, String next) {
    return OFFICE.matcher(words).matches() || (PERSON.matcher(words).matches() && OFFICE.matcher(next).matches());
  }

  /** The reason for which a heading of that role is put aside. */
  static Reason reason(HeadingRole role) {
    return switch (role) {
      case TITLE -> Reason.TITLE;
      case LABEL -> Reason.BOX_LABEL;
      case GRADE -> Reason.GRADE_LABEL;
      case CAPTION -> Reason.CAPTION;
      case SIGNATURE -> Reason.SIGNATURE;
      case SECTION, FINDING -> Reason.SECTION_TITLE;
    };
  }

  /** A section that these words open: an area, or one of the sections about no single area. */
  Optional<AreaSection> section(String words, ReportSubject subject) {
    Optional<AreaMatch> area = areas.named(words, subject.cycle(), subject.force());
    if (area.isPresent()) {
      return Optional.of(new AreaSection(0, null, area.get(), "area", null));
    }
    SectionName name = sectionNames.get(Fold.fold(words));
    if (name != null) {
      return Optional.of(new AreaSection(0, null, overall(words), name.holds(), null));
    }
    return UNKNOWN_AREA.matcher(words).matches()
        ? Optional.of(new AreaSection(0, null, unknown(words, subject), "area", null))
        : Optional.empty();
  }

  /** An area by a name that no one has seen: nearly a known one, or kept as printed. */
  AreaMatch unknown(String words, ReportSubject subject) {
    return areas.alike(words, subject.cycle(), subject.force())
        .orElse(new AreaMatch(null, Fold.fold(words), words, true));
  }

  AreaMatch overall(@Nullable String printed) {
    Area overall = inspectorate.area(Area.OVERALL).orElse(null);
    return new AreaMatch(overall, Area.OVERALL + ":" + (printed == null ? "" : Fold.fold(printed)), printed, false);
  }

  Label label(String words) {
    return labels.of(words).orElseThrow();
  }

  /** The force that this heading alone names, where a report goes through several forces. */
  Optional<Force> force(String words) {
    List<Force> named = inspectorate.forceNames().in(words).stream().map(Names.Found::thing).distinct().toList();
    return named.size() == 1 && Fold.words(words).size() <= 8 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private boolean aboveGrade(String next, ReportSubject subject) {
    return grades.label(next).isPresent()
        || grades.in(next, subject.cycle()).stream()
            .anyMatch(statement -> statement.ofForce() && statement.grade() != null);
  }

  private boolean isTitle(Block heading, String words, ReportSubject subject) {
    return heading.level() == 1 || Fold.fold(words).equals(Fold.fold(subject.title()))
        || REPORT_TITLE.matcher(words).matches() || !inspectorate.forceNames().in(words).isEmpty();
  }
}
