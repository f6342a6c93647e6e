package peeler.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.finding.Finding.GradeBasis;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Findings about invented forces, in our own words. */
final class Samples {

  static final Inspectorate INSPECTORATE = Inspectorate.load("invented");
  static final List<Facet> FACETS = Facets.of(INSPECTORATE);

  /** Of an area for improvement with a list, in a digest with a public address. */
  static final Finding VICTIMS = of("exampleshire-2021-22-victims", Kind.AREA_FOR_IMPROVEMENT, "exampleshire",
      "2021-22", "requires-improvement", "The force should keep victims informed",
      "Victims often wait for news of their case. Officers forget to call.\n\n\u2022 Calls are late.\n\n"
          + "\u2022 Letters are later.\n\nSupervisors now check a sample of cases every month.",
      "digest", "https://reports.example.org/exampleshire-2021-22/");

  /** Like one of the report below. */
  static final Finding CUSTODY = of("exampleshire-2023-25-custody", Kind.MAIN_FINDING, "exampleshire", "2023-25", null,
      "Detention records go missing", "Detention records of busy cells are lost by custody sergeants.", "digest",
      "https://reports.example.org/exampleshire-2023-25/");

  /** With markup wherever text of a report or a vocabulary can come from. */
  static final Finding HOSTILE = of("hostile-2023-25-markup", Kind.CAUSE_OF_CONCERN, "hostile", "2023-25",
      "inadequate", "<script>alert(\"heading\")</script> & more",
      "<img src=x onerror=alert(1)> victims </textarea><script>alert('text')</script>", "inspection-report",
      "javascript:alert(1)");

  /** Of no force, round, area or grade, without a heading. */
  static final Finding BARE = new Finding("unknown-unknown-bare", Kind.NARRATIVE, null, null, null, null, null, null,
      null, "Nothing but a sentence about victims. And another one.",
      new Finding.Document("bare", "A text", "transcript", null),
      new Finding.Source("bare.txt", "b".repeat(64), null, "text", null, null, 0, 56), null, List.of());

  /** At the place in its report where another stands now. */
  static final Finding REMOVED = inReport("removed", 2, Kind.CAUSE_OF_CONCERN, "Custody sergeants lose records.", null);

  private Samples() {}

  /** In another script from right to left, and with a word that no line is long enough for. */
  static List<Finding> odd() {
    return List.of(
        of("odd-right-to-left", Kind.NARRATIVE, "exampleshire", "2023-25", null, "odd \u202b\u05e9\u05dc\u05d5\u05dd "
            + "\u05e2\u05d5\u05dc\u05dd",
            "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 odd.",
            "inspection-report", "https://reports.example.org/odd"),
        of("odd-long", Kind.AREA_FOR_IMPROVEMENT, "exampleshire", "2023-25", "good", "odd " + "W".repeat(300),
            "odd " + "x".repeat(2000) + "\n\n\u2022 " + "y".repeat(500), "inspection-report",
            "https://reports.example.org/" + "z".repeat(600)));
  }

  /** The named samples and enough others for several pages. */
  static List<Finding> many() {
    List<Finding> findings = new ArrayList<>(List.of(VICTIMS, CUSTODY, HOSTILE, BARE));
    for (int i = 1; i <= 45; i++) {
      boolean even = i % 2 == 0;
      findings.add(of("northmoor-sample-" + i, even ? Kind.MAIN_FINDING : Kind.INNOVATIVE_PRACTICE,
          i % 3 == 0 ? "exampleshire" : "northmoor", even ? "2021-22" : "2023-25", even ? "good" : "adequate",
          "Sample " + i + " on response", "Patrols answer sample call " + i + " in time. The control room knows why.",
          "inspection-report", "https://reports.example.org/sample-" + i));
    }
    findings.addAll(judgments());
    findings.addAll(report());
    return findings;
  }

  /** A report of three findings: the last belongs to the middle one. */
  private static List<Finding> report() {
    return List.of(inReport(1, Kind.MAIN_FINDING, "First paragraph before.\n\nSecond paragraph before.", null),
        inReport(2, Kind.CAUSE_OF_CONCERN, "Custody sergeants lose detention records when the cells are busy.", null),
        inReport(3, Kind.RECOMMENDATION, "It is not yet done.\n\nMore of it.", "northmoor-report-2"));
  }

  private static Finding inReport(int place, Kind kind, String text, @Nullable String cause) {
    return inReport("report-" + place, place, kind, text, cause);
  }

  private static Finding inReport(String name, int place, Kind kind, String text, @Nullable String cause) {
    return new Finding("northmoor-" + name, kind, INSPECTORATE.force("northmoor").orElseThrow(),
        INSPECTORATE.cycle("2018-19").orElseThrow(), INSPECTORATE.area("responding-to-the-public").orElseThrow(), null,
        null, null, "Heading " + place, text,
        new Finding.Document("northmoor-report", "PEEL 2018/19: Northmoor", "inspection-report",
            LocalDate.of(2019, 5, 2)),
        new Finding.Source("northmoor.html", "c".repeat(64), "https://reports.example.org/northmoor/", "html", null,
            null,
            place * 100, place * 100 + 90),
        cause, List.of());
  }

  /** Of one force in three rounds, and of another in one. */
  private static List<Finding> judgments() {
    return List.of(judgment("northmoor", "2018-19", "outstanding"), judgment("northmoor", "2021-22", "good"),
        judgment("northmoor", "2023-25", "adequate"), judgment("exampleshire", "2021-22", "requires-improvement"));
  }

  private static Finding judgment(String force, String cycle, String grade) {
    Finding finding = of(force + "-judgment-" + cycle, Kind.JUDGMENT, force, cycle, grade, "Judgment",
        "The work of investigators in " + cycle + " is graded " + grade + ".", "inspection-report",
        "https://reports.example.org/" + force + "-judgments-" + cycle);
    return new Finding(finding.id(), finding.kind(), finding.force(), finding.cycle(), finding.area(),
        finding.areaPrinted(), finding.grade(), GradeBasis.STATED, finding.heading(), finding.text(),
        finding.document(), finding.source(), null, List.of());
  }

  static Finding of(String id, Kind kind, String force, String cycle, @Nullable String grade, String heading,
      String text, String documentKind, String url) {
    return new Finding(id, kind, INSPECTORATE.force(force).orElseThrow(), INSPECTORATE.cycle(cycle).orElseThrow(),
        INSPECTORATE.area("investigating-crime").orElseThrow(), "Investigating crime",
        INSPECTORATE.grade(grade).orElse(null), grade == null ? null : GradeBasis.SECTION, heading, text,
        new Finding.Document(force + "-" + cycle + "-peel", "PEEL: " + force, documentKind, LocalDate.of(2024, 3, 14)),
        new Finding.Source(force + ".html", "a".repeat(64), url, "html", null, null, 120, 480), null, List.of());
  }
}
