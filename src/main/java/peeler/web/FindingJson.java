package peeler.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/**
 * A finding as the JSON object that the endpoint, the exports and the command line share. Members that may be absent
 * are null, never left out.
 */
public record FindingJson(String id, String kind, @Nullable String force, @Nullable String forceName,
    @Nullable String region, @Nullable String cycle, @Nullable Integer year, @Nullable String area,
    @Nullable String areaPrinted, @Nullable String grade, @Nullable String gradeBasis, @Nullable String heading,
    String text, @Nullable String published, String documentKind, String report, String title, Finding.Source source,
    @Nullable String deepLink, @Nullable String cause, List<String> tags) {

  /** The object of a finding. */
  public static FindingJson of(Finding finding) {
    var force = finding.force();
    var cycle = finding.cycle();
    var area = finding.area();
    var grade = finding.grade();
    var basis = finding.basis();
    LocalDate published = finding.document().published();
    return new FindingJson(finding.id(), finding.kind().slug(), force == null ? null : force.slug(),
        force == null ? null : force.name(), force == null ? null : force.region(),
        cycle == null ? null : cycle.slug(), cycle == null ? null : cycle.year(), area == null ? null : area.slug(),
        finding.areaPrinted(), grade == null ? null : grade.slug(), basis == null ? null : basis.slug(),
        finding.heading(), finding.text(), published == null ? null : published.toString(), finding.document().kind(),
        finding.document().slug(), finding.document().title(), finding.source(), DeepLink.to(finding).orElse(null),
        finding.cause(), finding.tags());
  }
}
