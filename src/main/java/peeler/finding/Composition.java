package peeler.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Report;
import peeler.report.Span;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Kind;

/** Turns drafts into findings: words out of blocks, ids, places, links between a cause of concern and its recommendations. */
final class Composition {

  private static final Pattern GLOSSARY = Pattern.compile("/glossary/([a-z0-9-]+)/?");

  /** Characters on a page of text, at most: a link printed farther off belongs to another page. */
  private static final int PAGE = 4000;

  private final Report report;
  private final ReportSubject subject;
  private final Finding.Document document;
  private final Account account;
  private final Map<String, List<Span>> places = new LinkedHashMap<>();
  /** The last cause of concern of each area, by area key. */
  private final Map<String, String> causes = new HashMap<>();

  Composition(Report report, ReportSubject subject, Finding.Document document, Account account) {
    this.report = report;
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
    String heading = draft.heading() == null ? null : draft.heading().words(report.text());
    String text = text(draft.body());
    if (text.isEmpty() && heading != null) {
      text = heading;
      heading = null;
    }
    String id = FindingId.of(draft.force(), draft.cycle(), heading == null ? text : heading + " " + text);
    String cause = draft.kind() == Kind.RECOMMENDATION ? causes.get(draft.area().key()) : null;
    return new Finding(id, draft.kind(), draft.force(), draft.cycle(), draft.area().area(), draft.area().printed(),
        draft.grade(), draft.basis(), heading, text, document, source(draft), cause, tags(draft, text));
  }

  private String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Block.@Nullable Form last = null;
    for (Block block : blocks) {
      boolean list = block.form() != Block.Form.PARAGRAPH && block.form() == last;
      text.append(text.isEmpty() ? "" : list ? "\n" : "\n\n").append(words(block));
      last = block.form();
    }
    return text.toString();
  }

  private String words(Block block) {
    return switch (block.form()) {
      case ITEM -> "\u2022 " + block.words(report.text());
      case ROW -> String.join(block.spans().size() == 2 ? ": " : " | ",
          block.spans().stream().map(span -> peeler.report.Spaces.collapse(span.of(report.text()))).toList());
      default -> block.words(report.text());
    };
  }

  private Finding.Source source(Draft draft) {
    List<Block> blocks = blocks(draft);
    int start = blocks.stream().mapToInt(Block::start).min().orElse(0);
    int end = blocks.stream().mapToInt(Block::end).max().orElse(0);
    Block first = draft.first();
    return new Finding.Source(report.source().name(), report.source().sha256(),
        draft.url() == null ? subject.url() : draft.url(), report.source().format(),
        first.layout().page() == 0 ? null : first.layout().page(), first.layout().anchor(), start, end);
  }

  /** Glossary terms linked from the passage; of a text, whose links stand at the foot of the page: those it names. */
  private List<String> tags(Draft draft, String text) {
    int start = blocks(draft).stream().mapToInt(Block::start).min().orElse(0);
    int end = blocks(draft).stream().mapToInt(Block::end).max().orElse(0);
    boolean torn = report.source().format().equals("text");
    String folded = torn && !report.links().isEmpty() ? " " + Fold.fold(text) + " " : "";
    List<String> tags = new ArrayList<>();
    for (Report.Link link : report.links()) {
      Matcher term = GLOSSARY.matcher(link.target());
      boolean near = link.span().start() >= start && link.span().start() <= end + (torn ? PAGE : 0);
      if (near && term.find() && (!torn || names(folded, term.group(1)))) {
        tags.add(term.group(1));
      }
    }
    return tags.stream().distinct().toList();
  }

  private static boolean names(String folded, String slug) {
    return folded.contains(" " + slug.replace('-', ' ') + " ");
  }
}
