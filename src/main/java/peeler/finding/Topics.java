package peeler.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import peeler.vocabulary.Area;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Topic;

/** Tells what a passage without a headed section is about, by the words that speak for areas. */
final class Topics {

  /** A term of this weight is a subject of its own, such as "sexual exploitation". */
  private static final int SUBJECT = 3;

  private final Inspectorate inspectorate;

  Topics(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /**
   * The area these words are mostly about: it speaks at least twice as loud as the next, or there are only two, or it
   * is one of the pillars, which hold several areas; empty where none or many speak. Linear in words times terms.
   */
  Optional<Area> of(String words) {
    Map<Area, Integer> weights = new HashMap<>();
    terms(words).forEach(topic -> weights.merge(topic.area(), topic.weight(), Integer::sum));
    List<Map.Entry<Area, Integer>> loudest = weights.entrySet().stream()
        .sorted(Map.Entry.<Area, Integer>comparingByValue().reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Area::order))))
        .toList();
    if (loudest.isEmpty() || loudest.getFirst().getValue() < 2) {
      return Optional.empty();
    }
    boolean clear = loudest.size() <= 2 || loudest.get(0).getValue() >= 2 * loudest.get(1).getValue()
        || loudest.getFirst().getKey().slug().endsWith("-overall");
    return clear ? Optional.of(loudest.getFirst().getKey()) : Optional.empty();
  }

  /** The subjects named in these words: terms that stand for one thing. */
  Set<String> subjects(String words) {
    return terms(words).stream().filter(topic -> topic.weight() >= SUBJECT).map(Topic::term)
        .collect(Collectors.toSet());
  }

  private List<Topic> terms(String words) {
    String folded = " " + Fold.fold(words);
    return inspectorate.topics().stream().filter(topic -> folded.contains(" " + topic.term())).toList();
  }
}
