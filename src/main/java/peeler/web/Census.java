package peeler.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * What one generation holds of each force in each round, counted once. Taking it walks through all findings; it keeps
 * numbers, grades and names of documents, no text.
 */
final class Census {

  private final Generation generation;
  private final Map<String, Map<String, Holding>> holdings = new HashMap<>();
  private final Map<String, Long> areas = new HashMap<>();
  private long withoutForce;
  private long withoutCycle;
  private long withoutArea;

  private Census(Generation generation) {
    this.generation = generation;
  }

  /** Of the serving generation. */
  static Census of(SearchEngine engine) {
    AtomicReference<Census> taken = new AtomicReference<>();
    engine.holding(() -> {
      Census census = new Census(engine.generation());
      engine.export(Search.everything(), census::add);
      taken.set(census);
    });
    return taken.get();
  }

  private void add(Finding finding) {
    Force force = finding.force();
    Cycle cycle = finding.cycle();
    Area area = finding.area();
    withoutForce += force == null ? 1 : 0;
    withoutCycle += cycle == null ? 1 : 0;
    if (area == null) {
      withoutArea++;
    } else {
      areas.merge(area.slug(), 1L, Long::sum);
    }
    if (force != null) {
      holdings.computeIfAbsent(force.slug(), any -> new HashMap<>())
          .computeIfAbsent(cycle == null ? Search.NONE : cycle.slug(), any -> new Holding()).add(finding);
    }
  }

  Generation generation() {
    return generation;
  }

  /** What is held of a force in a round, {@link Holding#NOTHING} for nothing. */
  Holding of(Force force, Cycle cycle) {
    return holdings.getOrDefault(force.slug(), Map.of()).getOrDefault(cycle.slug(), Holding.NOTHING);
  }

  /** What is held of a force without it being known of which round it is. */
  Holding ofNoRound(Force force) {
    return holdings.getOrDefault(force.slug(), Map.of()).getOrDefault(Search.NONE, Holding.NOTHING);
  }

  /** All findings on a force. */
  long findings(Force force) {
    return holdings.getOrDefault(force.slug(), Map.of()).values().stream().mapToLong(Holding::findings).sum();
  }

  /** All findings on an area. */
  long findings(Area area) {
    return areas.getOrDefault(area.slug(), 0L);
  }

  /** Those of the rounds of which anything is held, in their order. */
  List<Cycle> held(List<Cycle> cycles) {
    return cycles.stream().filter(
        cycle -> holdings.values().stream().anyMatch(rounds -> rounds.containsKey(cycle.slug()))).toList();
  }

  /** Findings whose force could not be told. */
  long withoutForce() {
    return withoutForce;
  }

  /** Findings whose round could not be told. */
  long withoutCycle() {
    return withoutCycle;
  }

  /** Findings on an area that the vocabulary does not know. */
  long withoutArea() {
    return withoutArea;
  }
}
