package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peeler.report.Furniture;
import peeler.report.Report;
import peeler.vocabulary.Inspectorate;

/**
 * Turns a report into findings. This class only orders the steps; each step is a class: {@link SubjectReader} says who and
 * when, {@link Structured}, {@link Prose} or {@link RegisterRows} cut the report into drafts, {@link Composition} makes
 * findings of them. Stateless, for many threads.
 */
public final class FindingExtractor {

  private final Rules rules;
  private final SubjectReader subjects;

  public FindingExtractor(Inspectorate inspectorate) {
    rules = Rules.of(inspectorate);
    subjects = new SubjectReader(rules);
  }

  /** The findings of a report; the same report and manifest give equal findings. Linear in the length of its text. */
  public Extraction extract(Report report, Manifest manifest) {
    Account account = new Account(report.furniture());
    report.remarks().forEach(remark -> account.doubt(Doubt.Kind.READING, remark));
    ReportText text = new ReportText(report);
    ReportSubject subject = subjects.read(text, manifest, account);
    Finding.Document document = new Finding.Document(slug(report, subject), subject.title(), subject.kind().slug(),
        subject.published());
    Composition composition = new Composition(text, subject, document, account);
    List<Finding> findings = composition.findings(withWords(drafts(text, subject, account), account, text));
    return new Extraction(report, document, findings, account.furniture(), account.doubts(), composition.places());
  }

  private List<Draft> drafts(ReportText text, ReportSubject subject, Account account) {
    if (subject.kind() == DocumentKind.GRADE_REGISTER) {
      return new RegisterRows(rules, text.report(), account).drafts();
    }
    if (subject.kind().isProse()) {
      return new Prose(rules, text, subject, account).drafts();
    }
    return new Structured(rules, text, subject, account).drafts();
  }

  /** A heading with nothing under it heads a group of findings, unless it says something itself. */
  private static List<Draft> withWords(List<Draft> drafts, Account account, ReportText text) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.body().isEmpty() && draft.heading() != null
          && text.words(draft.heading()).split(" ").length < 8) {
        account.aside(draft.heading(), Furniture.Reason.SECTION_TITLE);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** Force, cycle and sort of report: two copies of one report have the same slug. */
  private static String slug(Report report, ReportSubject subject) {
    if (subject.kind() == DocumentKind.GRADE_REGISTER) {
      return "grade-register-" + report.source().sha256().substring(0, 8);
    }
    String who = subject.force() == null ? "national" : subject.force().slug();
    String when = subject.cycle() == null ? "undated" : subject.cycle().slug();
    boolean only = subject.force() != null && subject.cycle() != null;
    return who + "-" + when + "-" + sort(report, subject)
        + (only && subject.kind() != DocumentKind.NEWS_ARTICLE ? "" : "-" + report.source().sha256().substring(0, 8));
  }

  private static String sort(Report report, ReportSubject subject) {
    if (subject.kind() != DocumentKind.INSPECTION_REPORT) {
      return subject.kind().slug();
    }
    String named = (subject.title() + " " + Optional.ofNullable(report.url()).orElse(""))
        .toLowerCase(java.util.Locale.ROOT);
    return List.of("effectiveness", "efficiency", "legitimacy", "leadership", "revisit", "custody").stream()
        .filter(named::contains).findFirst().orElse("peel");
  }
}
