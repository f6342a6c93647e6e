package peeler.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Extraction;
import peeler.finding.Finding;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** What was made of a report, for checking it by eye: every finding with what was decided about it, and the doubts. */
final class ExtractionListing {

  private static final String INDENT = "     ";

  private final PrintWriter out;
  private final Ink ink;
  private final int columns;
  private final Inspectorate inspectorate;

  ExtractionListing(Terminal terminal, Inspectorate inspectorate) {
    out = terminal.out();
    ink = terminal.ink();
    columns = terminal.columns() - INDENT.length();
    this.inspectorate = inspectorate;
  }

  void print(Extraction extraction) {
    head(extraction);
    doubts(extraction.doubts().stream().filter(doubt -> doubt.finding() == null).toList());
    int number = 0;
    for (Finding finding : extraction.findings()) {
      print(++number, finding);
      doubts(extraction.doubts().stream().filter(doubt -> finding.id().equals(doubt.finding())).toList());
    }
    out.println();
  }

  private void head(Extraction extraction) {
    Finding.Document document = extraction.document();
    out.println(ink.bold("== " + Lines.safe(extraction.report().source().name() + ": " + document.title())));
    out.println(INDENT + document.kind() + " " + document.slug() + ", published "
        + Objects.requireNonNullElse(document.published(), "?") + ", " + extraction.report().source().format());
    out.println(INDENT + Lines.count(extraction.findings().size(), "finding") + ", "
        + Lines.count(extraction.furniture().size(), "stretch").replace("stretchs", "stretches") + " of furniture, "
        + Lines.count(extraction.doubts().size(), "doubt"));
    extraction.report().remarks().forEach(remark -> out.println(INDENT + "! " + Lines.safe(remark)));
  }

  private void print(int number, Finding finding) {
    out.println();
    out.printf("%4d %s  %s  %s%n", number, ink.bold(inspectorate.name(finding.kind()).name()), sort(finding),
        ink.dim(place(finding.source())));
    if (finding.heading() != null) {
      Lines.wrapped(finding.heading(), columns).forEach(line -> out.println(INDENT + ink.bold(line)));
    }
    Lines.wrapped(finding.text(), columns).forEach(line -> out.println((INDENT + line).stripTrailing()));
    out.println(INDENT + ink.name(finding.id()));
  }

  /** Force, cycle, area and grade with its basis; a question mark for each that could not be told. */
  private static String sort(Finding finding) {
    Force force = finding.force();
    Cycle cycle = finding.cycle();
    return Stream.of(force == null ? "?" : force.slug(), cycle == null ? "?" : cycle.slug(), area(finding),
        grade(finding)).filter(Objects::nonNull).collect(Collectors.joining(" | "));
  }

  private static String area(Finding finding) {
    Area area = finding.area();
    return area == null
        ? ("? " + Lines.safe(Objects.requireNonNullElse(finding.areaPrinted(), ""))).strip()
        : area.slug();
  }

  private static @Nullable String grade(Finding finding) {
    Finding.GradeBasis basis = finding.basis();
    return finding.grade() == null || basis == null ? null : finding.grade().slug() + " (" + basis.slug() + ")";
  }

  private static String place(Finding.Source source) {
    return (source.page() == null ? "" : "page " + source.page() + ", ") + source.start() + "-" + source.end();
  }

  private void doubts(List<Doubt> doubts) {
    for (Doubt doubt : doubts) {
      String line = "? " + doubt.kind().label() + (doubt.start() < 0 ? "" : " at " + doubt.start()) + ": "
          + doubt.what();
      Lines.wrapped(line, columns).forEach(wrapped -> out.println(INDENT + ink.mark(wrapped)));
    }
  }
}
