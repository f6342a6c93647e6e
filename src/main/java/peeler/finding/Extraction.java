package peeler.finding;

import java.util.List;
import peeler.report.Furniture;
import peeler.report.Report;

/**
 * All that was made of one report.
 *
 * @param report    the report
 * @param document  how its findings name it
 * @param findings  in reading order, ids unique
 * @param furniture every word that is in no finding, with the reason, in order of place
 * @param doubts    what was not understood
 */
public record Extraction(Report report, Finding.Document document, List<Finding> findings, List<Furniture> furniture,
    List<Doubt> doubts) {

  public Extraction {
    findings = List.copyOf(findings);
    furniture = List.copyOf(furniture);
    doubts = List.copyOf(doubts);
  }
}
