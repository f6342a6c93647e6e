package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import peeler.report.Block;
import peeler.report.Report;
import peeler.report.Section;

/** A report as a run of blocks with their words at hand. */
final class ReportText {

  private ReportText() {}

  /** All blocks in reading order, headings among them. */
  static List<Block> blocks(Report report) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.heading() != null) {
        blocks.add(section.heading());
      }
      blocks.addAll(section.body());
    }
    return blocks;
  }

  /** The words of the first blocks, in reading order. */
  static List<String> opening(Report report, int blocks) {
    return blocks(report).stream().limit(blocks).map(block -> block.words(report.text())).toList();
  }

  /** The words of all headings. */
  static Stream<String> headings(Report report) {
    return report.sections().stream().map(Section::heading).filter(java.util.Objects::nonNull)
        .map(heading -> heading.words(report.text()));
  }
}
