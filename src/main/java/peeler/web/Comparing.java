package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import peeler.finding.Finding;
import peeler.search.Problem;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Reads what is to be set side by side, for the page and the JSON alike: {@code id}, two to six times, or {@code force},
 * twice, and one {@code area}.
 */
final class Comparing {

  static final String ID = "id";
  private static final int FEWEST = 2;
  /** More columns do not fit on a screen or a page. */
  private static final int MOST = 6;
  private static final int FORCES = 2;
  private static final List<String> KNOWN = List.of(ID, Judgments.FORCE, Judgments.AREA);

  private final SearchEngine engine;
  private final Inspectorate inspectorate;

  Comparing(SearchEngine engine, Inspectorate inspectorate) {
    this.engine = engine;
    this.inspectorate = inspectorate;
  }

  /** What is compared. */
  sealed interface Sides permits Findings, Forces {
  }

  /** Two to six findings, in the order asked for. */
  record Findings(List<Finding> findings) implements Sides {

    List<String> ids() {
      return findings.stream().map(Finding::id).toList();
    }
  }

  /** Two forces in one area. */
  record Forces(List<Force> forces, Area area) implements Sides {}

  /** What the parameters ask for. Throws {@link RefusedException} with all that is wrong. */
  Sides read(Parameters given) {
    List<Problem> problems = new ArrayList<>(given.problems());
    problems.addAll(given.unknown(KNOWN));
    Set<String> names = given.values().keySet();
    if (names.contains(ID) && (names.contains(Judgments.FORCE) || names.contains(Judgments.AREA))) {
      problems.add(Problem.of("unknown-parameter", ID, "Compare either findings by id, or forces in an area.", null));
    }
    return names.contains(Judgments.FORCE) || names.contains(Judgments.AREA)
        ? forces(given, problems)
        : findings(given, problems);
  }

  private Sides findings(Parameters given, List<Problem> problems) {
    List<String> ids = all(given, ID);
    if (ids.size() < FEWEST) {
      problems.add(Problem.of("too-few-items", ID, ID + " must name at least " + FEWEST + " findings.", null));
    } else if (ids.size() > MOST) {
      problems.add(Problem.of("too-many-items", ID, ID + " may name at most " + MOST + " findings.", null));
    }
    refuse(problems);
    List<Finding> findings = known(ids, engine::finding, problems,
        Problem.of("unknown-value", ID, "One of the ids names no finding in the index.", null));
    refuse(problems);
    return new Findings(findings);
  }

  private Sides forces(Parameters given, List<Problem> problems) {
    List<Force> forces = known(all(given, Judgments.FORCE), inspectorate::force, problems,
        Problem.of("unknown-value", Judgments.FORCE, "One of the values names no force.", null));
    List<Area> areas = known(all(given, Judgments.AREA), inspectorate::area, problems,
        Problem.of("unknown-value", Judgments.AREA, "The value names no area.", null));
    if (all(given, Judgments.FORCE).size() != FORCES) {
      problems.add(Problem.of("too-few-items", Judgments.FORCE, "Choose two different forces.", null));
    }
    if (all(given, Judgments.AREA).size() != 1) {
      problems.add(Problem.of("too-few-items", Judgments.AREA, "Choose one area.", null));
    }
    refuse(problems);
    return new Forces(forces, areas.getFirst());
  }

  private static List<String> all(Parameters given, String name) {
    return given.values().getOrDefault(name, List.of()).stream().distinct().toList();
  }

  private static <T> List<T> known(List<String> names, Function<String, Optional<T>> lookUp, List<Problem> problems,
      Problem unknown) {
    List<T> known = new ArrayList<>();
    names.forEach(name -> lookUp.apply(name).ifPresentOrElse(known::add, () -> problems.add(unknown)));
    return known;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw RefusedException.of(problems);
    }
  }
}
