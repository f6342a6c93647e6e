package peeler.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.finding.Finding;

/**
 * The findings of the reports of an ingest, held until it is known which reports are kept. Only so much is held; what is
 * beyond it has to be read again, so that memory does not grow with the number of reports.
 */
final class Held {

  /** Objects and references of a finding beside its characters, in bytes, roughly. */
  private static final long OVERHEAD = 600;

  private final Map<Integer, List<Finding>> findings = new HashMap<>();
  private long room;

  /**
   * Holds nothing yet.
   *
   * @param room bytes
   */
  Held(long room) {
    this.room = room;
  }

  /** A quarter of the memory that this virtual machine may take: the index and the reports in work need the rest. */
  static long usualRoom() {
    return Runtime.getRuntime().maxMemory() / 4;
  }

  /** Holds the findings of a report if there is room for them. */
  void put(int report, List<Finding> ofReport) {
    long size = ofReport.stream().mapToLong(finding -> OVERHEAD + 2L * finding.words().length()).sum();
    if (size <= room) {
      findings.put(report, ofReport);
      room -= size;
    }
  }

  /** Gives the findings of a report away, if they are held. */
  Optional<List<Finding>> take(int report) {
    return Optional.ofNullable(findings.remove(report));
  }
}
