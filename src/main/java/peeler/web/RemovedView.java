package peeler.web;

import java.util.List;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/**
 * The page of a finding that an earlier index had.
 *
 * @param frame       around it
 * @param kind        what sort of finding it was
 * @param title       of it
 * @param meta        force, round, date, document
 * @param replaced    findings that stand at its place in the report now
 * @param report      whether its report is still in the index
 * @param longest     longest query text
 */
public record RemovedView(Frame frame, Tag kind, String title, List<String> meta, List<Link> replaced, boolean report,
    int longest) {

  static RemovedView of(Finding removed, SearchEngine engine, Inspectorate inspectorate, Frame frame) {
    List<Finding> report = engine.ofReport(removed.document().slug());
    List<Link> replaced = report.stream().filter(finding -> overlaps(removed.source(), finding.source()))
        .map(finding -> new Link(Links.finding(finding.id()), CardView.title(finding))).toList();
    return new RemovedView(frame, Tag.of(removed, inspectorate), CardView.title(removed), Described.meta(removed),
        replaced, !report.isEmpty(), Search.LONGEST_QUERY);
  }

  private static boolean overlaps(Finding.Source one, Finding.Source other) {
    return one.file().equals(other.file()) && one.start() < other.end() && other.start() < one.end();
  }
}
