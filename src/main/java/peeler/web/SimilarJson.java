package peeler.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import peeler.search.Generation;
import peeler.search.Similar;

/**
 * Findings like one.
 *
 * @param finding id of that one
 * @param items   those of other forces first
 * @param index   the generation they were read from
 */
record SimilarJson(String finding, List<Item> items, IndexJson index) {

  /** A finding, with the telling words that both have. */
  record Item(@JsonUnwrapped FindingJson finding, List<String> shared) {}

  static SimilarJson of(String id, List<Similar> similar, Generation generation) {
    return new SimilarJson(id,
        similar.stream().map(like -> new Item(FindingJson.of(like.finding()), like.shared())).toList(),
        IndexJson.of(generation));
  }
}
