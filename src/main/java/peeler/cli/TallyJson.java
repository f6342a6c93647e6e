package peeler.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.ingest.Duplicate;
import peeler.ingest.Failure;
import peeler.ingest.Tally;

/**
 * A tally as JSON: kinds by their slugs, most serious first.
 *
 * @param sources    files that were to be read
 * @param reports    reports whose findings were taken
 * @param findings   findings taken
 * @param kinds      of them, by kind
 * @param doubts     what was not understood, by sort
 * @param repeated   findings that stand in an earlier report too
 * @param duplicates files that hold the same report as another
 * @param failures   what could not be read
 */
record TallyJson(int sources, int reports, long findings, Map<String, Long> kinds, Map<String, Long> doubts,
    long repeated, List<Duplicate> duplicates, List<Failure> failures) {

  static TallyJson of(Tally tally) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    tally.findings().forEach((kind, count) -> kinds.put(kind.slug(), count));
    Map<String, Long> doubts = new LinkedHashMap<>();
    tally.doubts().forEach((kind, count) -> doubts.put(kind.label().replace(' ', '-'), count));
    return new TallyJson(tally.sources(), tally.reports(), tally.total(), kinds, doubts, tally.repeated(),
        tally.duplicates(), tally.failures());
  }
}
