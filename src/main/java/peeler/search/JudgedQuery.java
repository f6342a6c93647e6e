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
   * A finding that answers a query, named so that it outlives changes of its id: by its heading, or by how its text begins
   * where it has none. What is null may be anything.
   *
   * @param force      slug
   * @param cycle      slug
   * @param file       name of the file it stands in
   * @param heading    as printed
   * @param firstWords beginning of the text
   * @param gain       1 touches it, 2 answers part of it, 3 answers it
   */
  public record Relevant(@Nullable String force, @Nullable String cycle, @Nullable String file,
      @Nullable String heading, @Nullable String firstWords, int gain) {

    /** Throws {@link IllegalArgumentException} where neither heading nor first words say which finding is meant. */
    public Relevant {
      if (heading == null && firstWords == null) {
        throw new IllegalArgumentException("a relevant finding needs its heading or its firstWords");
      }
    }

    boolean is(Finding finding) {
      return (heading == null || heading.equals(finding.heading()))
          && (firstWords == null || finding.text().startsWith(firstWords))
          && (file == null || file.equals(finding.source().file()))
          && (force == null || force.equals(finding.force() == null ? null : finding.force().slug()))
          && (cycle == null || cycle.equals(finding.cycle() == null ? null : finding.cycle().slug()));
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
