package peeler.web;

import peeler.vocabulary.Cycle;

/**
 * Whether grades of two rounds may be set side by side.
 *
 * @param comparable whether they are of one scale
 * @param caution    what to bear in mind, empty for nothing
 */
record Comparability(boolean comparable, String caution) {

  private static final Comparability SAME = new Comparability(true, "");
  private static final Comparability ONE_SCALE = new Comparability(true,
      "The inspectorate says that grades of these rounds are not directly comparable: what is inspected has changed.");
  private static final Comparability OTHER_SCALE = new Comparability(false,
      "The scale had four grades until 2018/19 and has five since 2021/22.");
  /** The scale whose rounds the inspectorate itself warns about. */
  private static final int FIVE = 5;

  static Comparability of(Cycle one, Cycle other) {
    if (one.tiers() != other.tiers()) {
      return OTHER_SCALE;
    }
    return one.tiers() == FIVE && !one.equals(other) ? ONE_SCALE : SAME;
  }
}
