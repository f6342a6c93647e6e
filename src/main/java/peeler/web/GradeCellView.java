package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Grade;

/**
 * A cell of a table of grades.
 *
 * @param href   the findings behind it, empty for none
 * @param look   slug of the grade, else of what there is instead
 * @param letter short form, such as "RI"; of several grades all; of no grade the words
 * @param words  the same in words, such as "Requires improvement"
 * @param arrow  what became of it since the other round, as a sign; empty for nothing
 * @param change the same in words, such as "down from good"
 * @param spoken all of it in one sentence, with force, area and findings
 * @param notes  which source states which grade, where they are not one
 */
public record GradeCellView(String href, String look, String letter, String words, String arrow, String change,
    String spoken, List<String> notes) {

  public GradeCellView {
    notes = List.copyOf(notes);
  }

  /** Whether sources state different grades of the same thing: then the notes stand in the cell. */
  public boolean disagrees() {
    return look.equals(GradeCell.Status.SOURCES_DISAGREE.slug());
  }

  /** Without another round. */
  static GradeCellView of(GradeCell cell) {
    return of(new GradeMatrix.Cell(cell, StatedGrades.NONE, null), null);
  }

  /** With what became of the grade since the other round. */
  static GradeCellView of(GradeMatrix.Cell cell, @Nullable Cycle other) {
    GradeCell now = cell.now();
    String words = words(now);
    String change = other == null ? "" : change(cell, other);
    List<String> spoken = new ArrayList<>(List.of(words));
    if (now.grades().distinct().size() > 1) {
      spoken.add(now.status().words());
    }
    if (!change.isEmpty()) {
      spoken.add(change);
    }
    spoken.add(English.count(now.findings(), "finding", "findings"));
    return new GradeCellView(now.findings() == 0 ? "" : Links.search(now.search()), look(now), letter(now), words,
        now.grades().gradings().isEmpty() ? "" : arrow(cell.change()), change,
        now.force().name() + ", " + now.area().name() + ": "
            + String.join(", ", spoken),
        notes(now.grades()));
  }

  private static String look(GradeCell cell) {
    Grade grade = cell.grade();
    return grade == null ? cell.status().slug() : grade.slug();
  }

  private static String letter(GradeCell cell) {
    List<Grade> grades = cell.grades().distinct();
    return grades.isEmpty()
        ? cell.status().words()
        : grades.stream().map(Grade::letter).collect(Collectors.joining(" / "));
  }

  private static String words(GradeCell cell) {
    List<Grade> grades = cell.grades().distinct();
    String names = grades.stream().map(Grade::name).collect(Collectors.joining(" / "));
    return grades.isEmpty() ? cell.status().words() : names;
  }

  private static String arrow(GradeMatrix.@Nullable Change change) {
    return change == null ? "" : switch (change) {
      case UP -> "\u25b2";
      case DOWN -> "\u25bc";
      case SAME -> "=";
      case NOT_COMPARABLE -> "\u2260";
    };
  }

  private static String change(GradeMatrix.Cell cell, Cycle other) {
    GradeMatrix.Change change = cell.change();
    String before = cell.before().distinct().stream().map(grade -> grade.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
    if (change == null) {
      return "no grade in " + other.name();
    }
    if (cell.now().grades().gradings().isEmpty()) {
      return before + " in " + other.name();
    }
    return switch (change) {
      case UP -> "up from " + before + " in " + other.name();
      case DOWN -> "down from " + before + " in " + other.name();
      case SAME -> "same as in " + other.name();
      case NOT_COMPARABLE -> "not comparable with " + before + " in " + other.name();
    };
  }

  /** A line for each grade of each question, with all who state it. */
  private static List<String> notes(StatedGrades grades) {
    if (grades.distinct().size() < 2) {
      return List.of();
    }
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    grades.gradings().forEach(
        one -> sources.computeIfAbsent(one.grade().name() + ": " + one.printed(), any -> new LinkedHashSet<>())
            .add(one.register() ? "the grade register" : one.source()));
    return sources.entrySet().stream()
        .map(line -> line.getKey() + ", says " + String.join(" and ", line.getValue())).toList();
  }
}
