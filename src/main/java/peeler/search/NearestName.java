package peeler.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody most likely meant when they typed one that does not exist. */
public final class NearestName {

  /** Typed names longer than this are compared by their beginning: names are short, input is not. */
  private static final int LONGEST_TYPED = 64;

  private NearestName() {}

  /**
   * The name with the fewest changed letters, if few enough are changed: one in three. Cost: names times their length
   * squared.
   */
  public static Optional<String> of(String typed, Collection<String> names) {
    String folded = fold(typed);
    int allowed = Math.max(1, folded.length() / 3);
    return names.stream().filter(name -> Math.abs(name.length() - folded.length()) <= allowed)
        .filter(name -> distance(folded, fold(name)) <= allowed)
        .min(Comparator.comparingInt((String name) -> distance(folded, fold(name))).thenComparing(name -> name));
  }

  /** Letters to insert, drop, change or swap with their neighbour to make one of the other. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private static String fold(String name) {
    String cut = name.length() > LONGEST_TYPED ? name.substring(0, LONGEST_TYPED) : name;
    return cut.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }
}
