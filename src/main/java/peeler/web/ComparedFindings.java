package peeler.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/** Makes the columns of compared findings. */
final class ComparedFindings {

  private static final int FEWEST = 2;

  private final Comparing.Findings sides;
  private final List<Facet> facets;
  private final Inspectorate inspectorate;

  ComparedFindings(Comparing.Findings sides, List<Facet> facets, Inspectorate inspectorate) {
    this.sides = sides;
    this.facets = facets;
    this.inspectorate = inspectorate;
  }

  /** One for each finding, with the rows of the comparison as its cells. */
  List<CompareView.Column> columns(List<ComparisonJson.Row> rows) {
    List<Finding> findings = sides.findings();
    List<List<Piece>> texts = WordDifference.among(findings.stream().map(Finding::text).toList()).stream()
        .map(stretches -> stretches.stream().map(stretch -> new Piece(stretch.text(), stretch.shared())).toList())
        .toList();
    List<CompareView.Column> columns = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      columns.add(new CompareView.Column(Tag.of(finding, inspectorate),
          new Link(Links.finding(finding.id()), CardView.title(finding)), cells(rows, i), texts.get(i),
          i == 0 ? null : Links.compare(sooner(i)), findings.size() == FEWEST ? null : Links.compare(without(i))));
    }
    return columns;
  }

  private List<CompareView.Cell> cells(List<ComparisonJson.Row> rows, int column) {
    return rows.stream().filter(row -> !row.field().equals("heading")).map(row -> {
      String value = row.values().get(column);
      return new CompareView.Cell(label(row.field()), value == null ? "Not stated" : shown(row.field(), value),
          !row.same());
    }).toList();
  }

  private String label(String field) {
    return Facets.named(facets, field).map(Facet::label).orElseGet(() -> switch (field) {
      case "area_printed" -> "Area as printed";
      case "grade_basis" -> "Where the grade comes from";
      default -> English.words(field);
    });
  }

  private String shown(String field, String value) {
    return Facets.named(facets, field).map(facet -> facet.label(value)).orElseGet(() -> switch (field) {
      case "grade_basis" -> GradeView.words(Finding.GradeBasis.valueOf(value.toUpperCase(Locale.ROOT)));
      case "published" -> English.date(LocalDate.parse(value));
      default -> value;
    });
  }

  private Comparing.Findings sooner(int place) {
    List<Finding> swapped = new ArrayList<>(sides.findings());
    Collections.swap(swapped, place - 1, place);
    return new Comparing.Findings(swapped);
  }

  private Comparing.Findings without(int place) {
    List<Finding> fewer = new ArrayList<>(sides.findings());
    fewer.remove(place);
    return new Comparing.Findings(fewer);
  }

  /** Whether their grades may be read beside each other; empty where nothing stands against it. */
  static String caution(List<Finding> findings) {
    List<Cycle> cycles = findings.stream().flatMap(finding -> Stream.ofNullable(finding.cycle()))
        .distinct().toList();
    if (findings.stream().map(Finding::area).distinct().count() > 1) {
      return "These findings are about different areas, so their grades cannot be compared.";
    }
    return cycles.stream().map(cycle -> Comparability.of(cycles.getFirst(), cycle)).map(Comparability::caution)
        .filter(caution -> !caution.isEmpty()).findFirst().orElse("");
  }
}
