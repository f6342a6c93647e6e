package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peeler.search.Search;

class ToggleAddressesTest {

  private static final List<String> FACETS = List.of("area", "force", "grade", "kind", "year");
  private static final List<String> VALUES = List.of("a", "b", "c d", "\u00e9&=");

  @Test
  void theyAreThoseOfTheToggledSearch() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      Search search = new Search(random.nextBoolean() ? "" : "burglary \"a b\" & more", drawn(random), drawn(random),
          one(random, Search.Sort.values()), 1 + random.nextInt(3), 10 + random.nextInt(2) * 10,
          random.nextBoolean(), random.nextBoolean(), one(random, Search.Match.values()));
      for (String facet : FACETS) {
        ToggleAddresses toggles = new ToggleAddresses(search, facet);
        for (String value : VALUES) {
          assertThat(toggles.of(value)).isEqualTo(Links.searchJson(search.toggling(facet, value)));
        }
      }
    }
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static Map<String, List<String>> drawn(Random random) {
    Map<String, List<String>> drawn = new LinkedHashMap<>();
    for (String facet : FACETS) {
      List<String> values = new ArrayList<>(VALUES);
      values.removeIf(value -> random.nextInt(4) > 0);
      drawn.put(facet, values);
    }
    return drawn;
  }
}
