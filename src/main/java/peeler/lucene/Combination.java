package peeler.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of some columns, as one number a finding for each combination of them that occurs. */
final class Combination {

  private final List<Integer> columns;
  private final char[] numbers;
  private final List<char[]> values;

  /**
   * A combination.
   *
   * @param columns that are combined
   * @param numbers that of each finding
   * @param values  for each number the values it stands for, in the order of the columns
   */
  private Combination(List<Integer> columns, char[] numbers, List<char[]> values) {
    this.columns = columns;
    this.numbers = numbers;
    this.values = values;
  }

  /** Of one column, whose values lie in that range. */
  static Combination of(int column, char[] added, int from, int to) {
    Combination none = new Combination(List.of(), new char[added.length], List.of(new char[0]));
    return Objects.requireNonNull(none.with(column, added, from, to, Character.MAX_VALUE));
  }

  /** Together with another column, whose values lie in that range; null if more combinations occur than that. */
  @Nullable
  Combination with(int column, char[] added, int from, int to, int most) {
    char[] together = new char[numbers.length];
    char[][] known = new char[values.size()][to - from];
    List<char[]> combined = new ArrayList<>();
    for (int finding = 0; finding < numbers.length; finding++) {
      char[] of = known[numbers[finding]];
      int value = added[finding] - from;
      if (of[value] == 0) {
        if (combined.size() == most) {
          return null;
        }
        char[] both = Arrays.copyOf(values.get(numbers[finding]), columns.size() + 1);
        both[columns.size()] = added[finding];
        combined.add(both);
        of[value] = (char) combined.size();
      }
      together[finding] = (char) (of[value] - 1);
    }
    return new Combination(Stream.concat(columns.stream(), Stream.of(column)).toList(), together, combined);
  }

  /** How many combinations occur. */
  int size() {
    return values.size();
  }

  /** The columns that are combined. */
  List<Integer> columns() {
    return columns;
  }

  /** The number of each finding. Not to be changed. */
  char[] numbers() {
    return numbers;
  }

  /** The value that a number stands for in the column at that place of {@link #columns}. */
  char value(int number, int place) {
    return values.get(number)[place];
  }

  /** Adds how often each combination occurs to the counts of all its values. */
  void add(int[] occurs, int[] to) {
    for (int i = 0; i < occurs.length; i++) {
      if (occurs[i] > 0) {
        for (char value : values.get(i)) {
          to[value] += occurs[i];
        }
      }
    }
  }
}
