package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What {@link Report} and its parts promise of any report, however odd the file. */
final class ReportRules {

  private final Report report;
  private final List<String> faults = new ArrayList<>();

  private ReportRules(Report report) {
    this.report = report;
  }

  /** What a report breaks, one line each, empty if nothing. */
  static List<String> faults(Report report) {
    ReportRules rules = new ReportRules(report);
    rules.checkOrder();
    rules.checkParts();
    rules.faults.addAll(Accounting.of(report).faults());
    return rules.faults;
  }

  private void checkOrder() {
    List<Block> blocks = Accounting.blocks(report).toList();
    check(isSorted(blocks, Block::start), "blocks are not in reading order");
    check(isSorted(report.furniture(), piece -> piece.span().start()), "furniture is not in order of place");
    check(isSorted(report.links(), link -> link.span().start()), "links are not in order of place");
  }

  private void checkParts() {
    report.sections().forEach(this::check);
    Accounting.blocks(report).forEach(this::check);
    report.links().forEach(link -> check(link.span().end() <= report.text().length(), "a link is outside the text"));
    check(report.source().sha256().matches("[0-9a-f]{64}"), "not a hash");
    check(Stream.of(report.title(), report.url()).filter(Objects::nonNull).noneMatch(String::isBlank),
        "title or address is blank, not absent");
  }

  private void check(Section section) {
    check(section.heading() != null || !section.body().isEmpty(), "a section is empty");
    check(Stream.ofNullable(section.heading()).allMatch(block -> block.form() == Block.Form.HEADING),
        "a section's heading is none");
    check(section.body().stream().noneMatch(block -> block.form() == Block.Form.HEADING), "a heading is in a body");
  }

  private void check(Block block) {
    String fault = !isSorted(block.spans(), Span::start)
        ? "spans are not in order"
        : block.words(report.text()).isBlank()
            ? "no words"
            : block.level() < (block.form() == Block.Form.ITEM ? 1 : 0)
                ? "level"
                : block.layout().page() < 0 || block.layout().frame() < 0 ? "layout" : "";
    if (!fault.isEmpty()) {
      faults.add(block + ": " + fault);
    }
  }

  private void check(boolean kept, String fault) {
    if (!kept) {
      faults.add(fault);
    }
  }

  private static <T> boolean isSorted(List<T> things, ToIntFunction<T> place) {
    int before = 0;
    for (T thing : things) {
      int here = place.applyAsInt(thing);
      if (here < before) {
        return false;
      }
      before = here;
    }
    return true;
  }
}
