package peeler.web;

import peeler.search.Generation;

/**
 * The generation that answered.
 *
 * @param generation number
 * @param built      ISO 8601 instant
 * @param schema     fingerprint of fields, facets and analysis
 */
public record IndexJson(long generation, String built, String schema) {

  static IndexJson of(Generation generation) {
    return new IndexJson(generation.number(), generation.built().toString(), generation.fingerprint());
  }
}
