package peeler.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Report;
import peeler.report.Span;
import peeler.vocabulary.Folded;
import peeler.vocabulary.Kind;

/** Turns drafts into findings: words out of blocks, ids, places, links between a cause of concern and its recommendations. */
final class Composition {

  private final ReportText text;
  private final Report report;
  private final ReportSubject subject;
  private final Finding.Document document;
  private final Account account;
  private final Glossary glossary;
  private final Map<String, List<Span>> places = new LinkedHashMap<>();
  /** The last cause of concern of each area, by area key. */
  private final Map<String, String> causes = new HashMap<>();

  Composition(ReportText text, ReportSubject subject, Finding.Document document, Account account) {
    this.text = text;
    report = text.report();
    glossary = new Glossary(report);
    this.subject = subject;
    this.document = document;
    this.account = account;
  }

  /** The findings in reading order; a passage that the report repeats is one finding. */
  List<Finding> findings(List<Draft> drafts) {
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      Finding finding = finding(draft);
      if (places.containsKey(finding.id())) {
        blocks(draft).forEach(block -> account.aside(block, Reason.REPEATED));
      } else {
        places.put(finding.id(), blocks(draft).stream().flatMap(block -> block.spans().stream()).toList());
        findings.add(finding);
        if (draft.kind() == Kind.CAUSE_OF_CONCERN) {
          causes.put(draft.area().key(), finding.id());
        }
      }
    }
    return findings;
  }

  /** Where each finding's words stand, by id. */
  Map<String, List<Span>> places() {
    return places;
  }

  private static List<Block> blocks(Draft draft) {
    List<Block> blocks = new ArrayList<>(draft.body());
    if (draft.heading() != null) {
      blocks.addFirst(draft.heading());
    }
    return blocks;
  }

  private Finding finding(Draft draft) {
    List<Block> blocks = blocks(draft);
    String heading = draft.heading() == null ? null : text.words(draft.heading());
    String words = text(draft.body());
    if (words.isEmpty() && heading != null) {
      words = heading;
      heading = null;
    }
    String folded = folded(blocks);
    String id = FindingId.of(draft.force(), draft.cycle(), folded);
    String cause = draft.kind() == Kind.RECOMMENDATION ? causes.get(draft.area().key()) : null;
    Finding.Source source = source(draft, blocks);
    List<String> tags = glossary.tags(source.start(), source.end(),
        heading == null ? folded : folded(draft.body()));
    return new Finding(id, draft.kind(), draft.force(), draft.cycle(), draft.area().area(), draft.area().printed(),
        draft.grade(), draft.basis(), heading, words, document, source, cause, tags);
  }

  /** What folding the words of all these blocks together gives. */
  private String folded(List<Block> blocks) {
    StringBuilder words = new StringBuilder(length(blocks));
    for (Block block : blocks) {
      Folded folded = text.folded(block);
      words.append(words.isEmpty() || folded.words() == 0 ? "" : " ").append(folded);
    }
    return words.toString();
  }

  private String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder(length(blocks));
    Block.@Nullable Form last = null;
    for (Block block : blocks) {
      boolean list = block.form() != Block.Form.PARAGRAPH && block.form() == last;
      text.append(text.isEmpty() ? "" : list ? "\n" : "\n\n").append(words(block));
      last = block.form();
    }
    return text.toString();
  }

  /** About how long the words of blocks are together. */
  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.end() - block.start() + 2).sum();
  }

  private String words(Block block) {
    return switch (block.form()) {
      case ITEM -> "\u2022 " + text.words(block);
      case ROW -> String.join(block.spans().size() == 2 ? ": " : " | ",
          block.spans().stream().map(span -> peeler.report.Spaces.collapse(span.of(report.text()))).toList());
      default -> text.words(block);
    };
  }

  private Finding.Source source(Draft draft, List<Block> blocks) {
    int start = blocks.stream().mapToInt(Block::start).min().orElse(0);
    int end = blocks.stream().mapToInt(Block::end).max().orElse(0);
    Block first = draft.first();
    return new Finding.Source(report.source().name(), report.source().sha256(),
        draft.url() == null ? subject.url() : draft.url(), report.source().format(),
        first.layout().page() == 0 ? null : first.layout().page(), first.layout().anchor(), start, end);
  }
}
