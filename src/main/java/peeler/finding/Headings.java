package peeler.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.vocabulary.Area;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Folded;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.SectionName;

/** Tells what each heading of one report does. */
final class Headings {

  private static final Pattern OFFICE = Pattern
      .compile(
          "(?i)(?:(?:hm|her majesty.s|his majesty.s)\\s+(?:chief\\s+)?inspectors?\\s+of\\s+(?:constabulary|the constabulary)(?:\\s+and\\s+.*)?)");
  private static final Pattern PERSON = Pattern.compile("(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|HMI)\\s+)?"
      + "\\p{Lu}[\\p{L}'\u2019.-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019.-]*){1,3}(?:\\s+(?:QPM|CBE|OBE|MBE|KC|QC))*");
  private static final Pattern SIGNED = Pattern.compile(PERSON.pattern() + "\\s+" + OFFICE.pattern());
  /** How the questions of 2025 on are put. */
  private static final Pattern UNKNOWN_AREA = Pattern.compile("(?i)how good is .*\\?");
  private static final Pattern OF_FORCE = Pattern
      .compile("(?i)(?:the (?:force|constabulary|service|workforce)\\b|[\\p{L} -]+ (?:police|constabulary)\\b).*");
  private static final Pattern PART = Pattern.compile("(?i)(?:detailed findings|questions) for .*");
  private static final Pattern REPORT_TITLE = Pattern
      .compile("(?i).*\\b(?:PEEL|inspection|assessment|transcript|report|HMIC|HMICFRS)\\b.*");
  /** Words in the longest area name, the questions of 2014 aside, which are all known. */
  private static final int LONGEST_AREA = 16;
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
   * @param folded its words
   * @param first whether no body text stands before it
   * @param next  words of the block after it, empty for none
   * @param inArea whether it stands inside the section of an area
   * @param deeper whether its level is known to be below that section's
   */
  HeadingRole role(Block heading, Folded folded, ReportSubject subject, boolean first, String next, boolean inArea,
      boolean deeper) {
    String words = folded.text();
    String name = folded.toString();
    if (labels.ofFolded(name).isPresent()) {
      return HeadingRole.LABEL;
    }
    String holds = holds(name);
    if (grades.isGradeLine(words) || holds.equals("grade")) {
      return HeadingRole.GRADE;
    }
    if (inArea && (holds.equals("part") || PART.matcher(words).matches())) {
      return HeadingRole.PART;
    }
    if (section(words, subject).isPresent()) {
      return HeadingRole.SECTION;
    }
    if (isSignature(words, next)) {
      return HeadingRole.SIGNATURE;
    }
    if (isUnknownArea(words, subject, next, deeper)) {
      return HeadingRole.SECTION;
    }
    if (heading.layout().picture()) {
      return words.length() <= LONG_TITLE && !hasDigit(words) ? HeadingRole.SECTION : HeadingRole.CAPTION;
    }
    return first && !inArea && isTitle(heading, words, subject) ? HeadingRole.TITLE : HeadingRole.FINDING;
  }

  private String holds(String folded) {
    SectionName name = sectionNames.get(folded);
    return name == null ? "" : name.holds();
  }

  /** Whether a title that no one has seen opens an area: it is no sentence, and the section's grade stands right under it. */
  private boolean isUnknownArea(String words, ReportSubject subject, String next, boolean deeper) {
    return grades.isGradeLine(next) || (!deeper && isTitled(words) && isGradeSentence(next, subject));
  }

  private static boolean isTitled(String words) {
    return !hasDigit(words) && Folded.of(words).words() <= LONGEST_AREA && !OF_FORCE.matcher(words).matches();
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean isGradeSentence(String next, ReportSubject subject) {
    return next.length() < 300 && grades.in(next, subject.cycle()).stream()
        .anyMatch(statement -> statement.ofForce() && statement.grade() != null && !statement.area().isEmpty());
  }

  /** Office of the inspector, or the name above it. */
  boolean isSignature(String words, String next) {
    return isOffice(words) || (beginsWithCapitals(words)
        && (SIGNED.matcher(words).matches() || (PERSON.matcher(words).matches() && isOffice(next))));
  }

  private static boolean isOffice(String words) {
    return words.regionMatches(true, 0, "h", 0, 1) && OFFICE.matcher(words).matches();
  }

  /** Whether the first two words have capitals, as a person's name has; most paragraphs are told apart by this look. */
  private static boolean beginsWithCapitals(String words) {
    int second = words.indexOf(' ') + 1;
    return second > 0 && second < words.length() && Character.isUpperCase(words.codePointAt(0))
        && Character.isUpperCase(words.codePointAt(second));
  }

  /** The reason for which a heading of that role is put aside. */
  static Reason reason(HeadingRole role) {
    return switch (role) {
      case TITLE -> Reason.TITLE;
      case LABEL -> Reason.BOX_LABEL;
      case GRADE -> Reason.GRADE_LABEL;
      case PART -> Reason.SECTION_TITLE;
      case CAPTION -> Reason.CAPTION;
      case SIGNATURE -> Reason.SIGNATURE;
      case SECTION, FINDING -> Reason.SECTION_TITLE;
    };
  }

  /** A section that these words open: an area, or one of the sections about no single area. */
  Optional<AreaSection> section(String words, ReportSubject subject) {
    Optional<AreaMatch> area = areas.named(grades.withoutGrade(words), subject.cycle(), subject.force());
    if (area.isPresent()) {
      return Optional.of(new AreaSection(0, null, area.get(), "area", null));
    }
    SectionName name = sectionNames.get(Fold.fold(words));
    if (name != null && !name.holds().equals("grade")) {
      return Optional
          .of(new AreaSection(0, null, overall(words), name.holds().equals("part") ? "summary" : name.holds(), null));
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

  /** The label inside a heading, see {@link Label.Labels#opening}. */
  Optional<Label> opening(String words) {
    return labels.opening(words);
  }

  /** The grade that a heading is. */
  Optional<Grade> grade(String words) {
    return grades.label(words);
  }

  /** The grade behind a heading's words. */
  Optional<Grade> gradeBehind(String words) {
    return grades.gradeBehind(words);
  }

  Label label(String words) {
    return labels.of(words).orElseThrow();
  }

  private boolean isTitle(Block heading, String words, ReportSubject subject) {
    return heading.level() == 1 || Fold.fold(words).equals(Fold.fold(subject.title()))
        || REPORT_TITLE.matcher(words).matches() || !inspectorate.forceNames().in(words).isEmpty();
  }
}
