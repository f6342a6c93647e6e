package peeler.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;

/** A range over a facet whose values are numbers, such as years; it chooses the values that lie in it. */
final class ValueRange {

  static final String FROM = "_from";
  static final String TO = "_to";

  private final Facet facet;
  private final Consumer<Problem> problems;
  private @Nullable Integer from;
  private @Nullable Integer to;

  ValueRange(Facet facet, Consumer<Problem> problems) {
    this.facet = facet;
    this.problems = problems;
  }

  /** Whether all values of a facet are numbers, so that a range over them means something. */
  static boolean isNumeric(Facet facet) {
    return !facet.values().isEmpty() && facet.values().stream().allMatch(v -> v.slug().matches("\\d{1,9}"));
  }

  void from(String parameter, String typed) {
    from = number(parameter, typed);
  }

  void to(String parameter, String typed) {
    to = number(parameter, typed);
  }

  /** Narrows the values chosen so far, all where none was, to those in the range. */
  List<String> narrow(List<String> chosen) {
    if (from == null && to == null) {
      return chosen;
    }
    List<String> all = chosen.isEmpty() ? facet.values().stream().map(Facet.Value::slug).toList() : chosen;
    List<String> inside = all.stream().filter(this::contains).toList();
    if (inside.isEmpty()) {
      problems.accept(empty());
      return chosen;
    }
    return inside;
  }

  private Problem empty() {
    String parameter = facet.name() + (from == null ? TO : FROM);
    boolean reversed = from != null && to != null && from > to;
    String detail = reversed
        ? facet.name() + FROM + " " + from + " is after " + facet.name() + TO + " " + to + "."
        : "No " + facet.name() + " lies in that range." + allowed();
    return Problem.of("range-reversed", parameter, detail, null);
  }

  private boolean contains(String slug) {
    if (slug.equals(Search.NONE)) {
      return false;
    }
    int value = Integer.parseInt(slug);
    return (from == null || value >= from) && (to == null || value <= to);
  }

  private @Nullable Integer number(String parameter, String typed) {
    if (typed.matches("\\d{1,9}")) {
      return Integer.valueOf(typed);
    }
    problems.accept(Problem.of("bad-number", parameter,
        "\"" + Shown.of(typed) + "\" is no " + facet.name() + "." + allowed(), null));
    return null;
  }

  private String allowed() {
    List<Integer> values = new ArrayList<>(
        facet.values().stream().map(v -> Integer.valueOf(v.slug())).sorted().toList());
    return " Allowed: " + values.getFirst() + " to " + values.getLast() + ".";
  }
}
