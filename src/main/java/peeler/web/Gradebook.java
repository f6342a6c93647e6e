package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import peeler.search.Generation;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.web.GradeCell.Status;

/** All grades of one generation: the one source of the grade matrix, of a force's history and of an area's. */
final class Gradebook {

  private final Census census;
  private final Inspectorate inspectorate;
  private final RoundAreas roundAreas;
  private final List<Cycle> rounds;

  Gradebook(Census census, Inspectorate inspectorate) {
    this.census = census;
    this.inspectorate = inspectorate;
    this.roundAreas = new RoundAreas(inspectorate);
    this.rounds = census.held(inspectorate.cycles().stream().filter(Cycle::isPeel).toList());
  }

  Generation generation() {
    return census.generation();
  }

  Census census() {
    return census;
  }

  RoundAreas roundAreas() {
    return roundAreas;
  }

  /** The scale, best grade first. */
  List<Grade> scale() {
    return inspectorate.grades();
  }

  /** The PEEL rounds of which anything is in the index, oldest first. */
  List<Cycle> rounds() {
    return rounds;
  }

  /** The newest round of which the index holds a grade; the newest of all where it holds none. */
  Cycle newest() {
    return rounds.reversed().stream().filter(cycle -> !graded(cycle).isEmpty()).findFirst()
        .orElseGet(() -> inspectorate.cycles().stream().filter(Cycle::isPeel).toList().getLast());
  }

  /** The round before that one on the same scale, if the index holds it. */
  Optional<Cycle> comparableBefore(Cycle cycle) {
    return rounds.reversed().stream().filter(other -> other.year() < cycle.year())
        .filter(other -> Comparability.of(cycle, other).comparable()).findFirst();
  }

  /** The territorial forces, A to Z. */
  List<Force> forces() {
    return inspectorate.forces().stream().filter(Force::isTerritorial).toList();
  }

  /** The territorial forces and other bodies, A to Z. */
  List<Force> everyForce() {
    return inspectorate.forces();
  }

  /** All areas, in the inspectorate's order. */
  List<Area> areas() {
    return inspectorate.areas();
  }

  /** The areas that have a grade of any force in a round, in the inspectorate's order. */
  List<Area> graded(Cycle cycle) {
    return inspectorate.areas().stream().filter(area -> forces().stream().anyMatch(hasGrade(area, cycle))).toList();
  }

  /** The areas of which a force has a grade in any PEEL round, in the inspectorate's order. */
  List<Area> graded(Force force) {
    return inspectorate.areas().stream()
        .filter(area -> rounds.stream().anyMatch(cycle -> hasGrade(area, cycle).test(force))).toList();
  }

  GradeCell cell(Force force, Area area, Cycle cycle) {
    Holding holding = census.of(force, cycle);
    StatedGrades grades = StatedGrades.of(holding.gradings(area), roundAreas);
    long findings = holding.findings(area);
    return new GradeCell(force, area, cycle, status(grades, findings, area, cycle), grades, findings);
  }

  /** The cells of all territorial forces in an area and a round. */
  List<GradeCell> cells(Area area, Cycle cycle) {
    List<GradeCell> cells = new ArrayList<>();
    forces().forEach(force -> cells.add(cell(force, area, cycle)));
    return cells;
  }

  private Status status(StatedGrades grades, long findings, Area area, Cycle cycle) {
    return switch (grades.accord()) {
      case ONE -> Status.GRADED;
      case SEVERAL -> Status.SEVERAL_GRADES;
      case DISAGREEING -> Status.SOURCES_DISAGREE;
      case NONE -> findings > 0
          ? Status.NOT_GRADED
          : roundAreas.lacks(cycle, area) ? Status.NOT_INSPECTED : Status.NOT_IN_INDEX;
    };
  }

  private Predicate<Force> hasGrade(Area area, Cycle cycle) {
    return force -> gradings(force, cycle).anyMatch(grading -> grading.area().equals(area));
  }

  private Stream<Grading> gradings(Force force, Cycle cycle) {
    return census.of(force, cycle).gradings();
  }
}
