package peeler.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/**
 * A query and the findings that people judged to answer it.
 *
 * @param q        the words
 * @param kind     {@code keyword}, {@code question}, {@code abbreviation}, {@code misspelt}, {@code paraphrase},
 *                 {@code force-in-query}
 * @param relevant what answers it; all else does not
 */
public record JudgedQuery(String q, String kind, List<Relevant> relevant) {

  public JudgedQuery {
    relevant = List.copyOf(relevant);
  }

  /**
   * A finding that answers a query, named so that it outlives changes of its id.
   *
   * @param force   slug, null for any
   * @param cycle   slug, null for any
   * @param heading as printed
   * @param gain    1 touches it, 2 answers part of it, 3 answers it
   */
  public record Relevant(@Nullable String force, @Nullable String cycle, String heading, int gain) {

    boolean is(Finding finding) {
      String ofForce = finding.force() == null ? null : finding.force().slug();
      String ofCycle = finding.cycle() == null ? null : finding.cycle().slug();
      return heading.equals(finding.heading()) && (force == null || force.equals(ofForce))
          && (cycle == null || cycle.equals(ofCycle));
    }
  }

  /** The relevant finding this is, as its place in the list, or -1. */
  int indexOf(Finding finding) {
    for (int i = 0; i < relevant.size(); i++) {
      if (relevant.get(i).is(finding)) {
        return i;
      }
    }
    return -1;
  }
}
