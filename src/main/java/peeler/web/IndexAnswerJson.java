package peeler.web;

import java.util.Map;
import peeler.search.Generation;

/**
 * What the index holds.
 *
 * @param generation number
 * @param schema     fingerprint of fields, facets and analysis
 * @param built      ISO 8601 instant
 * @param reports    read for it, and sources that could not be read
 * @param total      findings
 * @param findings   by kind, most serious first
 */
record IndexAnswerJson(long generation, String schema, String built, Reports reports, long total,
    Map<String, Long> findings) {

  /** Reports read, and sources that could not be read. */
  record Reports(long indexed, long failed) {}

  static IndexAnswerJson of(Generation generation) {
    return new IndexAnswerJson(generation.number(), generation.fingerprint(), generation.built().toString(),
        new Reports(generation.reports(), generation.failed()), generation.findings(), generation.kinds());
  }
}
