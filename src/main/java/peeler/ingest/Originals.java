package peeler.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Of several files of one report, finds the one to keep. Only reports of the same address or of the same kind about the
 * same force are compared, so the cost is that of the largest such group.
 */
final class Originals {

  private final List<Card> cards;
  /** For each card, the card it gave way to; itself while it is kept. */
  private final int[] kept;
  private final Map<String, List<Integer>> groups = new HashMap<>();

  Originals(List<Card> cards) {
    this.cards = List.copyOf(cards);
    kept = new int[cards.size()];
    for (int card = 0; card < kept.length; card++) {
      kept[card] = card;
      compare(card);
    }
  }

  /** Places of the cards to keep, in order. */
  List<Integer> kept() {
    return Stream.iterate(0, i -> i < kept.length, i -> i + 1).filter(i -> kept[i] == i).toList();
  }

  /** The others, in order. */
  List<Duplicate> duplicates() {
    return Stream.iterate(0, i -> i < kept.length, i -> i + 1).filter(i -> kept[i] != i).map(this::duplicate).toList();
  }

  private void compare(int card) {
    List<String> keys = keys(cards.get(card));
    for (int other : candidates(keys)) {
      if (kept[card] == card && kept[other] == other && cards.get(card).isSame(cards.get(other))) {
        boolean better = cards.get(card).isBetter(cards.get(other));
        kept[better ? other : card] = better ? card : other;
      }
    }
    keys.forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card));
  }

  private Iterable<Integer> candidates(List<String> keys) {
    TreeSet<Integer> candidates = new TreeSet<>();
    keys.forEach(key -> candidates.addAll(groups.getOrDefault(key, List.of())));
    return candidates;
  }

  private static List<String> keys(Card card) {
    List<String> keys = new ArrayList<>(List.of("bytes " + card.sha256(), "about " + card.kind() + " " + card.force()));
    if (card.address() != null) {
      keys.add("at " + card.address());
    }
    return keys;
  }

  private Duplicate duplicate(int card) {
    int winner = kept[card];
    while (kept[winner] != winner) {
      winner = kept[winner];
    }
    return new Duplicate(cards.get(card).source(), cards.get(winner).source(),
        cards.get(card).reason(cards.get(winner)));
  }
}
