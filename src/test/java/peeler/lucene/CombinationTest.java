package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CombinationTest {

  private static final char[] FORCES = {1, 2, 1, 0, 1};
  private static final char[] GRADES = {5, 6, 6, 4, 5};

  @Test
  void aNumberStandsForTheValuesOfAllColumns() {
    Combination both = Objects.requireNonNull(Combination.of(0, FORCES, 0, 3).with(1, GRADES, 4, 7, 100));

    assertThat(both.columns()).isEqualTo(List.of(0, 1));
    assertThat(both.size()).isEqualTo(4);
    for (int finding = 0; finding < FORCES.length; finding++) {
      assertThat(both.value(both.numbers()[finding], 0)).isEqualTo(FORCES[finding]);
      assertThat(both.value(both.numbers()[finding], 1)).isEqualTo(GRADES[finding]);
    }
  }

  @Test
  void countsOfCombinationsAreCountsOfTheirValues() {
    Combination both = Objects.requireNonNull(Combination.of(0, FORCES, 0, 3).with(1, GRADES, 4, 7, 100));
    int[] occurs = new int[4];
    for (char number : both.numbers()) {
      occurs[number]++;
    }
    int[] counts = new int[7];

    both.add(occurs, counts);

    assertThat(counts).containsExactly(1, 3, 1, 0, 1, 2, 2);
  }

  @Test
  void columnsOfTooManyCombinationsStayApart() {
    assertThat(Combination.of(0, FORCES, 0, 3).with(1, GRADES, 4, 7, 3)).isNull();
    assertThat(Combination.of(0, FORCES, 0, 3).with(1, GRADES, 4, 7, 4)).isNotNull();
  }
}
