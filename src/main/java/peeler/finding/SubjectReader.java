package peeler.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.report.Report;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** Finds out who a report is about and when: the manifest decides, then addresses, the title, what the text itself says. */
final class SubjectReader {

  private static final Pattern QUOTE_SAID = Pattern.compile("(?i)\\bsaid\\s*:");
  private static final Pattern CLOCK = Pattern
      .compile("(?i)\\d{1,2}[:.]\\d{2},? \\d{1,2} \\p{L}+.*|by .{0,40}\\b(?:reporter|correspondent|editor)\\b.*");
  private static final Pattern RELEASE = Pattern
      .compile(
          "(?i)\\b(?:HMIC|HMICFRS|inspectors?)\\b.*\\bfound that\\b|\\bpublished today\\b|\\bnotes? to editors\\b|\\bthe police inspectorate has said\\b");
  private static final Pattern INSPECTOR_SPEAKS = Pattern
      .compile("(?i)^(?:I am |I congratulate|I would |I have |I especially|Hello|We found|I was |I want )");
  private static final Pattern LETTER = Pattern.compile("(?i)^(?:from|to|dear|sent on|cc)\\b\\s*:?.*");

  private final Inspectorate inspectorate;
  private final SectionArea areas;
  private final Label.Labels labels;
  private final ForceReader forces;
  private final CycleReader cycles;

  SubjectReader(Rules rules) {
    inspectorate = rules.inspectorate();
    areas = rules.areas();
    labels = rules.labels();
    forces = new ForceReader(inspectorate);
    cycles = new CycleReader(inspectorate);
  }

  /** The subject of a report; what could not be told is null and a doubt. */
  ReportSubject read(ReportText text, Manifest manifest, Account account) {
    Report report = text.report();
    DocumentKind kind = Optional.ofNullable(manifest.documentKind()).flatMap(DocumentKind::of)
        .orElseGet(() -> kind(text));
    LocalDate published = firstKnown(manifest.published(), report.published(), DateLine.in(text));
    String url = firstKnown(manifest.url(), report.url());
    Force force = inspectorate.force(manifest.force()).or(() -> forces.read(text, url)).orElse(null);
    Cycle cycle = inspectorate.cycle(manifest.cycle()).or(() -> cycles.read(text, url, published, kind)).orElse(null);
    if (kind != DocumentKind.GRADE_REGISTER) {
      doubt(force, cycle, account);
    }
    return new ReportSubject(kind, force, cycle, published, url, title(text, manifest, kind, force, cycle));
  }

  private static void doubt(@Nullable Force force, @Nullable Cycle cycle, Account account) {
    if (force == null) {
      account.doubt(Doubt.Kind.FORCE_UNKNOWN, "No single force could be told; give it in manifest.csv.");
    }
    if (cycle == null) {
      account.doubt(Doubt.Kind.CYCLE_UNKNOWN, "The inspection round could not be told; give it in manifest.csv.");
    }
  }

  /** Each kind by what only it has; a report with the headings of an inspection report is one. */
  private DocumentKind kind(ReportText text) {
    Report report = text.report();
    if (report.source().format().equals("register")) {
      return DocumentKind.GRADE_REGISTER;
    }
    String title = Optional.ofNullable(report.title()).orElse("");
    if (title.endsWith("(digest)")) {
      return DocumentKind.DIGEST;
    }
    List<String> opening = text.opening(12);
    if (opening.stream().limit(3)
        .anyMatch(words -> words.matches("(?i).*\\btranscript\\b.*") && words.length() < 150)) {
      return DocumentKind.TRANSCRIPT;
    }
    if (opening.stream().limit(8).filter(words -> words.length() < 120 && LETTER.matcher(words).matches())
        .count() >= 2) {
      return DocumentKind.LETTER;
    }
    long areas = headedByArea(text);
    return areas >= 2 ? DocumentKind.INSPECTION_REPORT : prose(text, opening);
  }

  private long headedByArea(ReportText text) {
    return text.headings()
        .filter(words -> labels.of(words).isPresent() || areas.named(words, null, null).isPresent()).limit(2).count();
  }

  private static DocumentKind prose(ReportText text, List<String> opening) {
    List<String> all = text.opening(60);
    if (opening.stream().limit(3).anyMatch(words -> words.length() < 60 && CLOCK.matcher(words).matches())) {
      return DocumentKind.NEWS_ARTICLE;
    }
    long said = all.stream().filter(words -> QUOTE_SAID.matcher(words).find()).count();
    boolean release = all.stream().anyMatch(words -> RELEASE.matcher(words).find());
    if (release) {
      return DocumentKind.PRESS_RELEASE;
    }
    if (said >= 2) {
      return DocumentKind.NEWS_ARTICLE;
    }
    long speaks = all.stream().filter(words -> INSPECTOR_SPEAKS.matcher(words).find()).count();
    return speaks >= 2 && all.size() < 40 ? DocumentKind.TRANSCRIPT : DocumentKind.INSPECTION_REPORT;
  }

  private String title(ReportText text, Manifest manifest, DocumentKind kind, @Nullable Force force,
      @Nullable Cycle cycle) {
    if (manifest.title() != null) {
      return manifest.title();
    }
    if (text.report().title() != null) {
      return text.report().title();
    }
    if (force != null && cycle != null && !kind.isProse()) {
      return cycle.name() + ": " + force.name();
    }
    return headline(text).orElse(text.report().source().name());
  }

  /** The first heading that names a force, else the first at all: a strapline may stand above it. */
  private Optional<String> headline(ReportText text) {
    List<String> headings = text.headings().limit(5).filter(words -> words.length() < 200).toList();
    return headings.stream().filter(words -> !inspectorate.forceNames().in(words).isEmpty()).findFirst()
        .or(() -> headings.stream().findFirst());
  }

  @SafeVarargs
  private static <T> @Nullable T firstKnown(@Nullable T... values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
