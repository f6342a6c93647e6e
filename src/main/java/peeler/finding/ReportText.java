package peeler.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import peeler.report.Block;
import peeler.report.Report;
import peeler.report.Section;
import peeler.vocabulary.Folded;

/**
 * A report as a run of blocks with their words at hand. Nearly every step asks for the words of nearly every block, so they
 * are put together and folded once, and kept as long as the report is worked on. For one thread.
 */
final class ReportText {

  private final Report report;
  private final List<Block> blocks;
  /** By identity: a block is seldom made twice, and to compare all its spans costs more than it saves. */
  private final IdentityHashMap<Block, String> words = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Folded> folded = new IdentityHashMap<>();

  ReportText(Report report) {
    this.report = report;
    blocks = blocks(report);
  }

  Report report() {
    return report;
  }

  /** The report's text, which all spans point into. */
  String whole() {
    return report.text();
  }

  /** The words of a block of this report, see {@link Block#words}. */
  String words(Block block) {
    return words.computeIfAbsent(block, unknown -> unknown.words(report.text()));
  }

  /** The same, folded. */
  Folded folded(Block block) {
    return folded.computeIfAbsent(block, unknown -> Folded.of(words(unknown)));
  }

  /** All blocks in reading order, headings among them. */
  List<Block> blocks() {
    return blocks;
  }

  /** The words of the first blocks, in reading order. */
  List<String> opening(int most) {
    return blocks.stream().limit(most).map(this::words).toList();
  }

  /** The words of all headings. */
  Stream<String> headings() {
    return report.sections().stream().map(Section::heading).filter(Objects::nonNull).map(this::words);
  }

  private static List<Block> blocks(Report report) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.heading() != null) {
        blocks.add(section.heading());
      }
      blocks.addAll(section.body());
    }
    return blocks;
  }
}
