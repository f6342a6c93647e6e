package peeler.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Area;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;

/** Makes grade matrices. One costs a search for each force and a walk through the judgments of its rounds. */
final class GradeMatrices {

  /** The vocabulary may know a few area names of a round that has only begun: that is no list of its areas. */
  private static final int WHOLE_LIST = 10;

  private final SearchEngine engine;
  private final Inspectorate inspectorate;

  GradeMatrices(SearchEngine engine, Inspectorate inspectorate) {
    this.engine = engine;
    this.inspectorate = inspectorate;
  }

  /** Grades by force and area, those of reports first. */
  private record Grades(Map<String, List<Grade>> byPlace) {

    static Grades of(List<Finding> judgments) {
      Map<String, List<Grade>> byPlace = new HashMap<>();
      for (Finding judgment : judgments) {
        Force force = judgment.force();
        Area area = judgment.area();
        Grade grade = judgment.grade();
        if (force != null && area != null && grade != null) {
          byPlace.computeIfAbsent(place(force, area), any -> new ArrayList<>()).add(grade);
        }
      }
      return new Grades(byPlace);
    }

    List<Grade> at(Force force, Area area) {
      return byPlace.getOrDefault(place(force, area), List.of()).stream().distinct().toList();
    }

    boolean knows(Area area) {
      return byPlace.keySet().stream().anyMatch(place -> place.endsWith("/" + area.slug()));
    }

    private static String place(Force force, Area area) {
      return force.slug() + "/" + area.slug();
    }
  }

  /** What the cells of one matrix are made from; {@code parts} are the round's areas, empty where not known. */
  private record Sources(Cycle cycle, List<Area> columns, List<Area> parts, Grades now, Grades before) {}

  GradeMatrix of(Cycle cycle, @Nullable Cycle compareTo) {
    Generation generation = engine.generation();
    Judgments judgments = new Judgments(engine);
    Grades now = Grades.of(judgments.of(cycle));
    Grades before = Grades.of(compareTo == null ? List.of() : judgments.of(compareTo));
    List<Area> columns = inspectorate.areas().stream().filter(area -> now.knows(area) || before.knows(area)).toList();
    Sources sources = new Sources(cycle, columns, parts(cycle), now, before);
    List<GradeMatrix.Row> rows = inspectorate.forces().stream().filter(Force::isTerritorial)
        .map(force -> row(force, sources)).toList();
    return new GradeMatrix(cycle, compareTo, columns, rows, generation);
  }

  private GradeMatrix.Row row(Force force, Sources sources) {
    Search all = Search.everything().filteredBy(
        Map.of(Judgments.CYCLE, List.of(sources.cycle().slug()), Judgments.FORCE, List.of(force.slug())));
    Answer answer = engine.answer(all);
    return new GradeMatrix.Row(force, sources.columns().stream().map(area -> {
      List<Grade> grades = sources.now().at(force, area);
      long findings = findings(answer, area);
      return new GradeMatrix.Cell(status(grades, findings, area, sources.parts()), grades,
          sources.before().at(force, area).stream().findFirst().orElse(null), findings,
          all.toggling(Judgments.AREA, area.slug()));
    }).toList());
  }

  private static long findings(Answer answer, Area area) {
    return answer.facets().stream().filter(counts -> counts.facet().name().equals(Judgments.AREA))
        .flatMap(counts -> counts.values().stream()).filter(count -> count.value().slug().equals(area.slug()))
        .mapToLong(Answer.Count::count).sum();
  }

  private static GradeMatrix.Status status(List<Grade> grades, long findings, Area area, List<Area> parts) {
    if (!grades.isEmpty()) {
      return GradeMatrix.Status.GRADED;
    }
    if (findings > 0) {
      return GradeMatrix.Status.NOT_GRADED;
    }
    boolean noPart = !parts.isEmpty() && !parts.contains(area);
    return noPart ? GradeMatrix.Status.NOT_INSPECTED : GradeMatrix.Status.NOT_IN_INDEX;
  }

  /** The areas of a round as far as the vocabulary lists them whole, else none. */
  private List<Area> parts(Cycle cycle) {
    List<Area> parts = inspectorate.areaNames().stream()
        .filter(name -> inspectorate.cycleNames().exact(name.cycle()).map(cycle::equals).orElse(false))
        .map(AreaName::area).toList();
    return parts.size() >= WHOLE_LIST ? parts : List.of();
  }
}
