package peeler.ingest;

import java.nio.file.Path;
import java.util.List;
import peeler.finding.Extraction;
import peeler.finding.Finding;
import peeler.finding.Manifest;
import peeler.report.UnreadableReportException;

/** The way from a file to what is kept of it: what is known of an unchanged file, else what its reader makes of it. */
final class CachedReports {

  private final ReportFile reports;
  private final ParseCache cache;

  CachedReports(ReportFile reports, ParseCache cache) {
    this.reports = reports;
    this.cache = cache;
  }

  Reading read(Path file, Manifest manifest) {
    try {
      ReportFile.Contents contents = reports.open(file);
      return cache.reading(file, contents.bytes(), manifest, () -> read(file, contents, manifest));
    } catch (UnreadableReportException e) {
      return failed(file, e);
    } catch (OutOfMemoryError e) {
      return Reading.failed(file.toString(), ReportFile.TOO_LARGE);
    }
  }

  private Reading read(Path file, ReportFile.Contents contents, Manifest manifest) {
    try {
      return reading(file.toString(), reports.extract(contents, manifest), manifest);
    } catch (UnreadableReportException e) {
      return failed(file, e);
    }
  }

  private static Reading failed(Path file, UnreadableReportException e) {
    return Reading.failed(file.toString(), String.valueOf(e.getMessage()));
  }

  private static Reading reading(String source, Extraction extraction, Manifest manifest) {
    List<Finding> standing = extraction.findings().stream()
        .filter(finding -> Places.stands(finding, extraction.report().text())).toList();
    int astray = extraction.findings().size() - standing.size();
    return new Reading(Card.of(source, extraction, manifest, standing), standing, astray == 0
        ? null
        : new Failure(source, astray + " of " + extraction.findings().size()
            + " findings left out: their words do not stand where they should"));
  }
}
