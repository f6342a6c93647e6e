package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;

/** Makes the page of a grade matrix. For one page: it numbers the notes as it goes. */
final class GradesTable {

  private final GradeMatrix matrix;
  private final GradeOrder order;
  private final Gradebook book;
  private final GradesRequest request;
  private final Notes notes = new Notes();

  GradesTable(GradeMatrix matrix, GradeOrder order, Gradebook book) {
    this.matrix = matrix;
    this.order = order;
    this.book = book;
    this.request = new GradesRequest(matrix.cycle(), matrix.compareTo());
  }

  GradesView view(Views views) {
    String title = "Grades of " + matrix.cycle().name();
    List<GradesView.Part> parts = parts();
    return new GradesView(views.frame(title), rounds(), others(), words(title), groups(), columns(), parts, totals(),
        notes.all(), scale().map(grade -> new Tag(grade.slug(), grade.letter() + " " + grade.name())).toList(),
        tools());
  }

  private GradesView.Words words(String title) {
    Cycle other = matrix.compareTo();
    String caption = "Grades of " + English.count(matrix.rows().size(), "force", "forces") + " in "
        + English.count(matrix.areas().size(), "area", "areas") + ", " + matrix.cycle().name()
        + (other == null ? "" : ", with the change since " + other.name());
    return new GradesView.Words(title, caption, caution(other));
  }

  private static String caution(Cycle cycle, Cycle other) {
    Comparability comparability = Comparability.of(cycle, other);
    return (comparability.comparable() ? "" : cycle.name() + " and " + other.name() + " are not comparable. ")
        + comparability.caution();
  }

  private String caution(@Nullable Cycle other) {
    return other == null ? "" : caution(matrix.cycle(), other);
  }

  private List<GradesView.Choice> rounds() {
    return book.rounds().reversed().stream().map(cycle -> new GradesView.Choice(
        new Link(Links.grades(GradesPage.beside(cycle, book), order), cycle.name()), cycle.equals(matrix.cycle())))
        .toList();
  }

  /** Earlier rounds on the same scale, and none. */
  private List<GradesView.Choice> others() {
    Cycle cycle = matrix.cycle();
    List<GradesView.Choice> others = new ArrayList<>();
    book.rounds().reversed().stream().filter(other -> other.year() < cycle.year())
        .filter(other -> Comparability.of(cycle, other).comparable())
        .forEach(other -> others.add(other(other, other.name())));
    if (!others.isEmpty()) {
      others.add(other(null, "no other round"));
    }
    return others;
  }

  private GradesView.Choice other(@Nullable Cycle other, String text) {
    String href = Links.grades(new GradesRequest(matrix.cycle(), other), order);
    boolean chosen = other == null ? matrix.compareTo() == null : other.equals(matrix.compareTo());
    return new GradesView.Choice(new Link(href, text), chosen);
  }

  private List<GradesView.Choice> groups() {
    return List.of(group(false, "all forces together"), group(true, "by region"));
  }

  private GradesView.Choice group(boolean byRegion, String text) {
    return new GradesView.Choice(new Link(Links.grades(request, order.grouped(byRegion)), text),
        order.grouped() == byRegion);
  }

  private List<GradesView.Column> columns() {
    List<GradesView.Column> columns = new ArrayList<>(List.of(column(null, "Force")));
    matrix.areas().forEach(area -> columns.add(column(area, area.name())));
    return columns;
  }

  private GradesView.Column column(@Nullable Area area, String text) {
    return new GradesView.Column(new Link(Links.grades(request, order.by(area)), text), order.direction(area));
  }

  private List<GradesView.Part> parts() {
    List<GradeMatrix.Row> ordered = order.ordered(matrix);
    Map<String, List<GradesView.Row>> parts = new LinkedHashMap<>();
    Stream<GradeMatrix.Row> rows = order.grouped()
        ? ordered.stream().sorted(java.util.Comparator.comparing(row -> row.force().regionName()))
        : ordered.stream();
    rows.forEachOrdered(row -> parts.computeIfAbsent(order.grouped() ? row.force().regionName() : "",
        any -> new ArrayList<>()).add(row(row)));
    return parts.entrySet().stream().map(part -> new GradesView.Part(part.getKey(), part.getValue())).toList();
  }

  private GradesView.Row row(GradeMatrix.Row row) {
    return new GradesView.Row(new Link(Links.force(row.force()), row.force().shortName()), summary(row),
        row.cells().stream().map(this::cell).toList());
  }

  private String summary(GradeMatrix.Row row) {
    String counts = book.scale().stream().map(grade -> {
      long count = row.cells().stream().filter(cell -> grade.equals(cell.grade())).count();
      return count == 0 ? "" : count + " " + grade.name().toLowerCase(java.util.Locale.ROOT);
    }).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no grade" : counts;
  }

  private GradesView.Cell cell(GradeMatrix.Cell cell) {
    GradeCellView view = GradeCellView.of(cell, matrix.compareTo());
    return new GradesView.Cell(cell.now().area().name(), view, notes.number(cell.now(), view));
  }

  private List<GradesView.Total> totals() {
    List<GradesView.Total> totals = new ArrayList<>();
    scale().forEach(
        grade -> totals.add(total(grade.slug(), grade.name(), column -> matrix.count(column, grade))));
    Stream.of(GradeCell.Status.values()).filter(status -> status != GradeCell.Status.GRADED)
        .filter(status -> columnNumbers().anyMatch(column -> matrix.count(column, status) > 0))
        .forEach(status -> totals.add(total(status.slug(), English.words(status.words()),
            column -> matrix.count(column, status))));
    return totals;
  }

  private GradesView.Total total(String slug, String name, IntToLongFunction count) {
    return new GradesView.Total(new Tag(slug, name),
        columnNumbers().mapToObj(column -> English.number(count.applyAsLong(column))).toList());
  }

  private IntStream columnNumbers() {
    return IntStream.range(0, matrix.areas().size());
  }

  private Stream<Grade> scale() {
    return book.scale().stream().filter(grade -> grade.tiers().contains(matrix.cycle().tiers()));
  }

  private List<Link> tools() {
    return List.of(new Link(Links.gradesCsv(request), "This table as CSV"),
        new Link(Links.gradesJson(request), "JSON"));
  }
}
