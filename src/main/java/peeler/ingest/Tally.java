package peeler.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peeler.finding.Doubt;
import peeler.vocabulary.Kind;

/**
 * Every outcome of an ingest.
 *
 * @param sources    files that were to be read
 * @param reports    reports whose findings were taken
 * @param findings   findings taken, by kind, most serious first; kinds without a finding are left out
 * @param doubts     what was not understood in those reports, by kind
 * @param repeated   findings that stand in an earlier report too, word for word, and were taken once
 * @param duplicates files that hold the same report as another
 * @param failures   what could not be read, with the reason
 */
public record Tally(int sources, int reports, Map<Kind, Long> findings, Map<Doubt.Kind, Long> doubts, long repeated,
    List<Duplicate> duplicates, List<Failure> failures) {

  public Tally {
    findings = ordered(Kind.class, findings);
    doubts = ordered(Doubt.Kind.class, doubts);
    duplicates = List.copyOf(duplicates);
    failures = List.copyOf(failures);
  }

  /** Findings of all kinds. */
  public long total() {
    return findings.values().stream().mapToLong(Long::longValue).sum();
  }

  static Map<Doubt.Kind, Long> doubts(List<Doubt> doubts) {
    Map<Doubt.Kind, Long> counts = new EnumMap<>(Doubt.Kind.class);
    doubts.forEach(doubt -> counts.merge(doubt.kind(), 1L, Long::sum));
    return counts;
  }

  private static <K extends Enum<K>> Map<K, Long> ordered(Class<K> type, Map<K, Long> counts) {
    Map<K, Long> ordered = new EnumMap<>(type);
    ordered.putAll(counts);
    return Collections.unmodifiableMap(ordered);
  }
}
