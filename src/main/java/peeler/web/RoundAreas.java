package peeler.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import peeler.vocabulary.Area;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;

/**
 * The areas of each round as the vocabulary lists them, and the questions within an area: in some rounds one of our areas
 * is two questions of the inspectorate's, with a grade each.
 */
final class RoundAreas {

  /** The vocabulary may know a few area names of a round that has only begun: that is no list of its areas. */
  private static final int WHOLE_LIST = 10;

  private final Map<String, Map<String, List<AreaName>>> names = new HashMap<>();

  RoundAreas(Inspectorate inspectorate) {
    Map<String, Map<String, Set<AreaName>>> collected = new HashMap<>();
    for (AreaName name : inspectorate.areaNames()) {
      inspectorate.cycle(name.cycle()).or(() -> inspectorate.cycleNames().exact(name.cycle()))
          .ifPresent(cycle -> collected.computeIfAbsent(cycle.slug(), any -> new HashMap<>())
              .computeIfAbsent(name.area().slug(), any -> new LinkedHashSet<>()).add(name));
    }
    collected.forEach((cycle, areas) -> {
      Map<String, List<AreaName>> lists = new HashMap<>();
      areas.forEach((area, all) -> lists.put(area, List.copyOf(all)));
      names.put(cycle, lists);
    });
  }

  /** Whether an area was no part of a round; false where the vocabulary does not list the round whole. */
  boolean lacks(Cycle cycle, Area area) {
    Map<String, List<AreaName>> areas = names.getOrDefault(cycle.slug(), Map.of());
    return areas.values().stream().mapToInt(List::size).sum() >= WHOLE_LIST && !areas.containsKey(area.slug());
  }

  /** The names of an area in a round, as reports print them, without the wordings of grade sentences. */
  List<String> printed(Cycle cycle, Area area) {
    return names(cycle, area).map(AreaName::printed).filter(name -> Character.isUpperCase(name.charAt(0))).distinct()
        .toList();
  }

  /** Which question of its area a grade answers: equal for two grades of the same one. */
  String question(Grading grading) {
    List<String> questions = names(grading.cycle(), grading.area()).map(AreaName::key).distinct().toList();
    String printed = Fold.fold(grading.printed());
    return questions.size() == 1
        ? questions.getFirst()
        : names(grading.cycle(), grading.area()).filter(name -> Fold.fold(name.printed()).equals(printed))
            .map(AreaName::key).findFirst().orElse(printed);
  }

  private Stream<AreaName> names(Cycle cycle, Area area) {
    return names.getOrDefault(cycle.slug(), Map.of()).getOrDefault(area.slug(), List.of()).stream();
  }
}
