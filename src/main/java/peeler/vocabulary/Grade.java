package peeler.vocabulary;

import java.util.List;

/**
 * A step of the inspectorate's scale.
 *
 * @param slug     such as {@code requires-improvement}
 * @param name     as shown, such as "Requires improvement"
 * @param letter   short form for tables, such as "RI"
 * @param rank     1 is best
 * @param wordings lower-case forms in which reports state it, longest meaning first
 * @param tiers    the scales it belongs to, by their number of grades
 */
public record Grade(String slug, String name, String letter, int rank, List<String> wordings, List<Integer> tiers) {

  public Grade {
    wordings = List.copyOf(wordings);
    tiers = List.copyOf(tiers);
  }
}
