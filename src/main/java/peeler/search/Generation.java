package peeler.search;

import java.time.Instant;
import java.util.Map;

/**
 * One complete, immutable build of the index.
 *
 * @param number      1 is the first; grows by one with every build
 * @param built       when
 * @param fingerprint of fields, facets and analysis: an engine refuses a generation of another fingerprint
 * @param findings    in it
 * @param reports     read for it
 * @param failed      sources that could not be read
 * @param kinds       findings by kind, slug to number, most serious first
 */
public record Generation(long number, Instant built, String fingerprint, long findings, long reports, long failed,
    Map<String, Long> kinds) {

  public Generation {
    kinds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(kinds));
  }
}
