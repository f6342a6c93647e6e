package peeler.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.cli.Lines.Line;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Answer.Hit;
import peeler.search.Answer.Mark;
import peeler.search.Answer.Snippet;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;

/** An answer for reading on a terminal or in a file. */
final class AnswerListing {

  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final Terminal terminal;
  private final Ink ink;
  private final int columns;
  private final Inspectorate inspectorate;

  AnswerListing(Terminal terminal, Inspectorate inspectorate) {
    this.terminal = terminal;
    out = terminal.out();
    ink = terminal.ink();
    columns = terminal.columns() - INDENT.length();
    this.inspectorate = inspectorate;
  }

  /** Says something to the person, not among what was found. */
  static void tell(List<Answer.Notice> notices, Terminal terminal) {
    notices.forEach(notice -> terminal.err().println(Lines.safe(notice.text())));
  }

  void print(Answer answer) {
    tell(answer.notices(), terminal);
    out.println(ink.bold(answer.total() == 0
        ? "Nothing found."
        : Lines.count(answer.total(), "finding") + " in "
            + Lines.count(answer.forces(), "force")));
    int number = (answer.search().page() - 1) * answer.search().size();
    for (Hit hit : answer.hits()) {
      print(++number, hit);
    }
    if (answer.search().page() < answer.pages()) {
      out.println();
      out.println(ink.dim("Page " + answer.search().page() + " of " + answer.pages() + "; next: --page "
          + (answer.search().page() + 1)));
    }
  }

  private void print(int number, Hit hit) {
    Finding finding = hit.finding();
    out.println();
    out.printf("%3d %s%n", number, ink.bold(subject(finding)));
    out.println(INDENT + ink.dim(Lines.safe(sort(finding))));
    if (finding.heading() != null && !marksHeading(hit)) {
      wrapped(finding.heading());
    }
    hit.snippets().forEach(this::marked);
    out.println(INDENT + ink.name(Lines.safe(finding.id())) + (finding.source().url() == null
        ? ""
        : ink.dim("  " + Lines.safe(finding.source().url()))));
    if (hit.explanation() != null) {
      wrapped(hit.explanation());
    }
  }

  private static boolean marksHeading(Hit hit) {
    return hit.snippets().stream().anyMatch(snippet -> snippet.start() < 0);
  }

  /** Whom it is about and when, such as "Kent Police, PEEL 2021/22". */
  static String subject(Finding finding) {
    Force force = finding.force();
    Cycle cycle = finding.cycle();
    return (force == null ? "No single force" : force.name()) + (cycle == null ? "" : ", " + cycle.name());
  }

  /** What sort of finding, such as "Area for improvement | Investigating crime | Requires improvement". */
  private String sort(Finding finding) {
    Area area = finding.area();
    Grade grade = finding.grade();
    return Stream.of(inspectorate.name(finding.kind()).name(), area == null ? finding.areaPrinted() : area.name(),
        grade == null ? null : grade.name()).filter(Objects::nonNull).collect(Collectors.joining(" | "));
  }

  private void wrapped(String text) {
    Lines.wrapped(text, columns).forEach(line -> out.println(INDENT + line));
  }

  private void marked(Snippet snippet) {
    String text = Lines.safe(snippet.text());
    for (Line line : Lines.wrap(text, columns)) {
      StringBuilder marked = new StringBuilder(INDENT);
      int at = line.start();
      for (Mark mark : snippet.marks()) {
        int start = Math.clamp(mark.start(), at, line.end());
        int end = Math.clamp(mark.end(), start, line.end());
        marked.append(text, at, start).append(ink.mark(text.substring(start, end)));
        at = end;
      }
      out.println(marked.append(text, at, line.end()));
    }
  }
}
