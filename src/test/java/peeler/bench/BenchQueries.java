package peeler.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;

/** Queries for measuring, by class: words of a {@link Corpus}, from frequent to rare, with and without filters. */
final class BenchQueries {

  private static final int EACH = 6;

  private final List<String> words;
  private final Map<String, List<Map<String, List<String>>>> classes = new LinkedHashMap<>();

  BenchQueries(Inspectorate inspectorate) {
    words = inspectorate.topics().stream().flatMap(topic -> Fold.words(topic.term()).stream()).map(Fold.Word::word)
        .filter(word -> word.length() > 4).distinct().toList();
    for (int i = 0; i < EACH; i++) {
      String a = words.get(3 * i);
      String b = words.get(3 * i + 1);
      String c = words.get(3 * i + 2);
      add("single", a, Map.of());
      add("and", a + " " + b, Map.of());
      add("phrase", "\"" + a + " " + b + "\"", Map.of());
      add("or", a + " OR " + b + " OR " + c, Map.of());
      add("not", a + " -" + b, Map.of());
      add("prefix", a.substring(0, 4) + "*", Map.of());
      add("filter", "", Map.of("force", List.of(inspectorate.forces().get(i).slug())));
      add("word and filters", a, Map.of("force", List.of("kent", "essex", "surrey"), "grade", List.of("good")));
      add("common", "the force", Map.of());
      add("all", "", Map.of("kind", List.of("main-finding", "area-for-improvement")));
    }
  }

  /** Parameters of searches by class. */
  Map<String, List<Map<String, List<String>>>> classes() {
    return classes;
  }

  private void add(String name, String words, Map<String, List<String>> filters) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(filters);
    if (!words.isEmpty()) {
      parameters.put("q", List.of(words));
    }
    parameters.put("size", List.of("10"));
    classes.computeIfAbsent(name, any -> new ArrayList<>()).add(parameters);
  }
}
