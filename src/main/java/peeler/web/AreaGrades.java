package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;
import peeler.web.GradeCell.Status;

/** Makes the tables of an area: its names, its grades by round, its forces by grade. */
final class AreaGrades {

  /** The bar of all forces, in the picture's units. */
  private static final int WIDTH = 200;

  private final Area area;
  private final Gradebook book;
  private final List<Cycle> rounds;

  AreaGrades(Area area, Gradebook book) {
    this.area = area;
    this.book = book;
    this.rounds = book.rounds().stream().filter(round -> book.graded(round).contains(area)).toList();
  }

  /** What each round calls it, newest first. */
  List<AreaView.Named> names() {
    return book.rounds().reversed().stream()
        .map(cycle -> new AreaView.Named(cycle.name(), book.roundAreas().printed(cycle, area)))
        .filter(named -> !named.names().isEmpty()).toList();
  }

  /** Forces by grade in each round that graded the area, oldest first. */
  AreaView.Spread spread() {
    List<String> columns = new ArrayList<>(book.scale().stream().map(Grade::name).toList());
    List<Status> others = others();
    others.forEach(status -> columns.add(English.words(status.words())));
    List<AreaView.Row> rows = new ArrayList<>();
    int tiers = 0;
    for (Cycle cycle : rounds) {
      rows.add(row(cycle, others, tiers != 0 && tiers != cycle.tiers()));
      tiers = cycle.tiers();
    }
    return new AreaView.Spread(columns, rows);
  }

  /** The reasons for no grade that there are in any round. */
  private List<Status> others() {
    return Stream.of(Status.values()).filter(status -> status != Status.GRADED)
        .filter(status -> rounds.stream().flatMap(cycle -> book.cells(area, cycle).stream())
            .anyMatch(cell -> cell.status() == status))
        .toList();
  }

  private AreaView.Row row(Cycle cycle, List<Status> others, boolean opens) {
    List<GradeCell> cells = book.cells(area, cycle);
    Map<String, Long> stretches = new LinkedHashMap<>();
    List<String> counts = new ArrayList<>();
    for (Grade grade : book.scale()) {
      long count = cells.stream().filter(cell -> grade.equals(cell.grade())).count();
      stretches.put(grade.slug(), count);
      counts.add(grade.tiers().contains(cycle.tiers()) ? English.number(count) : "not on the scale");
    }
    for (Status status : others) {
      long count = cells.stream().filter(cell -> cell.status() == status).count();
      stretches.put(status.slug(), count);
      counts.add(English.number(count));
    }
    return new AreaView.Row(new Link(Links.area(area, cycle) + "#standing", cycle.name()), opens,
        bars(stretches, cells.size()), counts);
  }

  private static List<AreaView.Bar> bars(Map<String, Long> stretches, int all) {
    List<AreaView.Bar> bars = new ArrayList<>();
    long before = 0;
    for (Map.Entry<String, Long> stretch : stretches.entrySet()) {
      long x = WIDTH * before / all;
      before += stretch.getValue();
      if (stretch.getValue() > 0) {
        bars.add(new AreaView.Bar(stretch.getKey(), x, WIDTH * before / all - x));
      }
    }
    return bars;
  }

  /** The forces by grade in a round, then those without one by reason. */
  AreaView.Standing standing(Cycle cycle) {
    List<GradeCell> cells = book.cells(area, cycle);
    List<AreaView.Group> groups = new ArrayList<>();
    for (Grade grade : book.scale()) {
      groups.add(group(grade.slug(), grade.name(), cells.stream().filter(cell -> grade.equals(cell.grade())).toList()));
    }
    for (Status status : List.of(Status.SEVERAL_GRADES, Status.SOURCES_DISAGREE, Status.NOT_GRADED,
        Status.NOT_INSPECTED, Status.NOT_IN_INDEX)) {
      groups.add(group(status.slug(), English.words(status.words()),
          cells.stream().filter(cell -> cell.status() == status).toList()));
    }
    return new AreaView.Standing(cycle.name(), groups.stream().filter(group -> !group.forces().isEmpty()).toList());
  }

  private static AreaView.Group group(String slug, String name, List<GradeCell> cells) {
    return new AreaView.Group(new Tag(slug, name), cells.stream()
        .map(cell -> new AreaView.GradeLink(cell.force().shortName(), GradeCellView.of(cell))).toList());
  }
}
