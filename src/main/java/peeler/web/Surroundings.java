package peeler.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.SearchEngine;
import peeler.search.Similar;

/**
 * What stands around a finding in its report.
 *
 * @param previous        the finding before it, null for the first
 * @param next            the finding after it, null for the last
 * @param siblings        other findings about the same area
 * @param recommendations those that belong to it, where it is a cause of concern
 * @param similar         findings like it, those of other forces first
 * @param grade           the grade of its area, null where ungraded
 */
record Surroundings(@Nullable Finding previous, @Nullable Finding next, List<Finding> siblings,
    List<Finding> recommendations, List<Similar> similar, Judgments.@Nullable AreaGrade grade) {

  /** As many as one looks at. */
  private static final int SIMILAR = 6;

  static Surroundings of(Finding finding, SearchEngine engine) {
    List<Finding> report = engine.ofReport(finding.document().slug());
    int place = report.stream().map(Finding::id).toList().indexOf(finding.id());
    return new Surroundings(place > 0 ? report.get(place - 1) : null,
        place >= 0 && place + 1 < report.size() ? report.get(place + 1) : null,
        report.stream().filter(other -> isSibling(finding, other)).toList(),
        report.stream().filter(other -> finding.id().equals(other.cause())).toList(),
        engine.similar(finding.id(), SIMILAR), new Judgments(engine).of(finding).orElse(null));
  }

  /** The last paragraph before the finding, empty for the first. */
  String before() {
    List<TextBlock> blocks = previous == null ? List.of() : TextBlock.of(previous.text());
    return blocks.isEmpty() ? "" : blocks.getLast().last();
  }

  /** The first paragraph after the finding, empty for the last. */
  String after() {
    List<TextBlock> blocks = next == null ? List.of() : TextBlock.of(next.text());
    return blocks.isEmpty() ? "" : blocks.getFirst().first();
  }

  private static boolean isSibling(Finding finding, Finding other) {
    return finding.area() != null && Objects.equals(finding.area(), other.area()) && !finding.id().equals(other.id());
  }
}
