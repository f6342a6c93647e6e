package peeler.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Folded;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;
import peeler.vocabulary.Opening;

/** Tells sentences that are no finding by how they open. */
final class Openings {

  /** Words by which it is told whether an opening can stand in a paragraph at all. */
  private static final int BEGINNING = 2;
  /** The longest opening and the marks between its words have fewer characters. */
  private static final int LONGEST = 200;

  private final List<Opening> openings;
  private final Names<Opening> beginnings;

  Openings(Inspectorate inspectorate) {
    openings = inspectorate.openings();
    Map<String, Opening> first = new HashMap<>();
    openings.forEach(opening -> first
        .put(String.join(" ", List.of(opening.opening().split(" ")).subList(0, BEGINNING)), opening));
    beginnings = Names.of(first);
  }

  /** Whether an opening may stand in these words: most paragraphs are told apart by this one look at them. */
  boolean mayStandIn(Folded words) {
    return !beginnings.in(words).isEmpty();
  }

  /** The opening that these words begin with. */
  Optional<Opening> of(String words) {
    String folded = Fold.fold(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    return openings.stream().filter(opening -> folded.startsWith(opening.opening())).findFirst();
  }
}
