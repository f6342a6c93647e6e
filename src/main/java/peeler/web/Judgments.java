package peeler.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Kind;

/** The judgments in the index: passages and register rows that state the grade of an area of a force in a round. */
final class Judgments {

  /** The facets by which a judgment is found. */
  static final String FORCE = "force";
  static final String AREA = "area";
  static final String KIND = "kind";
  static final String CYCLE = "cycle";

  private final SearchEngine engine;

  Judgments(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * The grade of an area and the one before it.
   *
   * @param judgment the judgment of its own round
   * @param previous of the newest earlier round that graded the area, null for none
   */
  record AreaGrade(Finding judgment, @Nullable Finding previous) {

    /** Whether the two may be set side by side; empty without a previous one. */
    Optional<Comparability> comparability() {
      Cycle now = judgment.cycle();
      Cycle before = previous == null ? null : previous.cycle();
      return now == null || before == null ? Optional.empty() : Optional.of(Comparability.of(now, before));
    }
  }

  /** The grade of a finding's area in its round; empty where force, area or round is unknown, or it was not graded. */
  Optional<AreaGrade> of(Finding finding) {
    var force = finding.force();
    var area = finding.area();
    var cycle = finding.cycle();
    if (force == null || area == null || cycle == null) {
      return Optional.empty();
    }
    List<Finding> all = graded(Map.of(FORCE, List.of(force.slug()), AREA, List.of(area.slug())));
    return all.stream().filter(judgment -> cycle.equals(judgment.cycle())).findFirst()
        .map(judgment -> new AreaGrade(judgment, before(cycle, all)));
  }

  /** The judgment that grades, one that a report states before one of the register. */
  static Optional<Finding> first(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.kind() == Kind.JUDGMENT && finding.grade() != null)
        .min(Comparator.comparing(judgment -> judgment.basis() == Finding.GradeBasis.REGISTER));
  }

  private static @Nullable Finding before(Cycle cycle, List<Finding> newestFirst) {
    return newestFirst.stream().filter(judgment -> {
      Cycle other = judgment.cycle();
      return other != null && other.isPeel() && other.year() < cycle.year();
    }).findFirst().orElse(null);
  }

  /** Newest first; within a round what a report states comes before what the register holds. */
  private List<Finding> graded(Map<String, List<String>> filters) {
    Map<String, List<String>> chosen = new HashMap<>(filters);
    chosen.put(KIND, List.of(Kind.JUDGMENT.slug()));
    List<Finding> reports = new ArrayList<>();
    List<Finding> register = new ArrayList<>();
    engine.export(Search.everything().filteredBy(chosen), judgment -> {
      if (judgment.grade() != null) {
        (judgment.basis() == Finding.GradeBasis.REGISTER ? register : reports).add(judgment);
      }
    });
    return Stream.concat(reports.stream(), register.stream())
        .sorted(Comparator.comparingInt(Judgments::year).reversed()).toList();
  }

  private static int year(Finding finding) {
    Cycle cycle = finding.cycle();
    return cycle == null ? 0 : cycle.year();
  }
}
