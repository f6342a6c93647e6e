package peeler.finding;

import java.util.List;
import java.util.Map;
import peeler.report.Furniture;
import peeler.report.Report;
import peeler.report.Span;

/**
 * All that was made of one report.
 *
 * @param report    the report
 * @param document  how its findings name it
 * @param findings  in reading order, ids unique
 * @param furniture every word that is in no finding, with the reason, in order of place
 * @param doubts    what was not understood
 * @param places    where each finding's words stand, by id, in order; findings and furniture together cover every word
 */
public record Extraction(Report report, Finding.Document document, List<Finding> findings, List<Furniture> furniture,
    List<Doubt> doubts, Map<String, List<Span>> places) {

  public Extraction {
    findings = List.copyOf(findings);
    furniture = List.copyOf(furniture);
    doubts = List.copyOf(doubts);
    places = Map.copyOf(places);
  }
}
