package peeler.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.vocabulary.Cycle;

/**
 * Findings side by side.
 *
 * @param items      ids, in the order asked for
 * @param rows       what is known of them, facet by facet
 * @param textDiff   their words: what each shares with the first, and the first with the second
 * @param comparable whether their grades may be set side by side
 * @param index      the generation they were read from
 */
record ComparisonJson(List<String> items, List<Row> rows, TextDiff textDiff, GradesComparable comparable,
    IndexJson index) {

  /** One thing known of each finding; {@code same} where it is the same of all. */
  record Row(String field, List<@Nullable String> values, boolean same) {}

  /** The texts in stretches of words; {@code shared} lists the stretches that any two have in common. */
  record TextDiff(String unit, List<String> shared, List<List<Segment>> texts) {}

  /** {@code op} is {@code same} where the compared text has these words, too, else {@code only}. */
  record Segment(String op, String text) {}

  /** Whether grades may be compared, and why not or with which caution. */
  record GradesComparable(boolean value, String reason) {}

  static ComparisonJson of(List<Finding> findings, List<Facet> facets, Generation generation) {
    List<Row> rows = new ArrayList<>();
    facets.forEach(facet -> rows.add(row(facet.name(), findings, facet.value())));
    rows.add(row("area_printed", findings, Finding::areaPrinted));
    rows.add(row("grade_basis", findings, finding -> FindingJson.of(finding).gradeBasis()));
    rows.add(row("published", findings, finding -> FindingJson.of(finding).published()));
    rows.add(row("heading", findings, Finding::heading));
    return new ComparisonJson(findings.stream().map(Finding::id).toList(), rows, text(findings),
        comparable(findings), IndexJson.of(generation));
  }

  private static Row row(String field, List<Finding> findings, Function<Finding, @Nullable String> value) {
    List<@Nullable String> values = new ArrayList<>();
    findings.forEach(finding -> values.add(value.apply(finding)));
    return new Row(field, values, new HashSet<>(values).size() == 1);
  }

  private static TextDiff text(List<Finding> findings) {
    List<List<Segment>> texts = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    for (List<WordDifference.Stretch> stretches : WordDifference
        .among(findings.stream().map(Finding::words).toList())) {
      stretches.stream().filter(WordDifference.Stretch::shared).map(stretch -> stretch.text().strip())
          .filter(text -> !shared.contains(text)).forEach(shared::add);
      texts.add(stretches.stream().map(stretch -> new Segment(stretch.shared() ? "same" : "only", stretch.text()))
          .toList());
    }
    return new TextDiff("word", shared, texts);
  }

  private static GradesComparable comparable(List<Finding> findings) {
    List<Cycle> cycles = findings.stream().map(Finding::cycle).filter(Objects::nonNull).map(Objects::requireNonNull)
        .distinct().toList();
    boolean oneArea = findings.stream().map(Finding::area).distinct().count() == 1;
    if (!oneArea) {
      return new GradesComparable(false, "different areas");
    }
    if (cycles.size() < 2) {
      return new GradesComparable(true, "same cycle and area");
    }
    List<Comparability> pairs = cycles.stream().map(cycle -> Comparability.of(cycles.getFirst(), cycle)).toList();
    return new GradesComparable(pairs.stream().allMatch(Comparability::comparable),
        pairs.stream().map(Comparability::caution).filter(caution -> !caution.isEmpty()).findFirst()
            .orElse("same scale and area"));
  }
}
