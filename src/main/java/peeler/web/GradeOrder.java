package peeler.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.search.Problem;
import peeler.vocabulary.Area;
import peeler.vocabulary.Grade;

/**
 * In which order the rows of a grade matrix stand on the page.
 *
 * @param area     by the grades of which area, null for by the name of the force
 * @param reversed whether from the last grade, or from Z
 * @param grouped  whether by region first
 */
record GradeOrder(@Nullable Area area, boolean reversed, boolean grouped) {

  static final List<String> PARAMETERS = List.of("sort", "order", "group");

  private static final String FORCE = "force";

  /** The forces from A to Z. */
  static GradeOrder usual() {
    return new GradeOrder(null, false, false);
  }

  /** Reads {@code sort}, {@code order} and {@code group}; notes what is wrong. */
  static GradeOrder of(Map<String, List<String>> given, List<Area> areas, List<Problem> problems) {
    Map<String, Area> sorts = areas.stream().collect(Collectors.toMap(Area::slug, Function.identity()));
    List<String> allowed = new ArrayList<>(List.of(FORCE));
    areas.forEach(area -> allowed.add(area.slug()));
    String sort = one("sort", given, allowed, problems);
    boolean reversed = one("order", given, List.of("asc", "desc"), problems).equals("desc");
    boolean grouped = one("group", given, List.of("none", "region"), problems).equals("region");
    return new GradeOrder(sorts.get(sort), reversed, grouped);
  }

  private static String one(String name, Map<String, List<String>> given, List<String> allowed,
      List<Problem> problems) {
    List<String> values = given.getOrDefault(name, List.of(allowed.getFirst()));
    if (values.size() == 1 && allowed.contains(values.getFirst())) {
      return values.getFirst();
    }
    problems.add(Problem.of("unknown-value", name, name + " is one of " + String.join(", ", allowed) + ", given once.",
        null));
    return allowed.getFirst();
  }

  /** This order by that column, null for the forces; the other way round if it is by that column already. */
  GradeOrder by(@Nullable Area column) {
    return new GradeOrder(column, isBy(column) && !reversed, grouped);
  }

  GradeOrder grouped(boolean byRegion) {
    return new GradeOrder(area, reversed, byRegion);
  }

  /** As {@code aria-sort} has it. */
  String direction(@Nullable Area column) {
    return !isBy(column) ? "none" : reversed ? "descending" : "ascending";
  }

  /** The rows in this order; forces without one grade in the column stand last, and equal ones from A to Z. */
  List<GradeMatrix.Row> ordered(GradeMatrix matrix) {
    int column = area == null ? -1 : matrix.areas().indexOf(area);
    Comparator<GradeMatrix.Row> byName = Comparator.comparing(row -> row.force().name());
    if (column < 0) {
      return matrix.rows().stream().sorted(reversed ? byName.reversed() : byName).toList();
    }
    ToIntFunction<GradeMatrix.Row> rank = row -> rank(row.cells().get(column).grade());
    return matrix.rows().stream().sorted(Comparator.comparingInt(rank).thenComparing(byName)).toList();
  }

  /** In an address; what is usual is left out. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (area != null) {
      parameters.put("sort", List.of(area.slug()));
    }
    if (reversed) {
      parameters.put("order", List.of("desc"));
    }
    if (grouped) {
      parameters.put("group", List.of("region"));
    }
    return parameters;
  }

  private int rank(@Nullable Grade grade) {
    return grade == null ? Integer.MAX_VALUE : reversed ? -grade.rank() : grade.rank();
  }

  private boolean isBy(@Nullable Area column) {
    return area == null ? column == null : area.equals(column);
  }
}
