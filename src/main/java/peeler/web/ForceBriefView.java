package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.search.Search;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Makes the page of a force. */
final class ForceBriefView {

  private final ForceBrief brief;
  private final Force force;
  private final Inspectorate inspectorate;

  ForceBriefView(ForceBrief brief, Inspectorate inspectorate) {
    this.brief = brief;
    this.force = brief.force();
    this.inspectorate = inspectorate;
  }

  ForceView view(Frame frame) {
    ForceTold told = new ForceTold(brief, inspectorate);
    return new ForceView(frame, new ForceView.Head(force.name(), about()), figures(), history(),
        told.rounds(), told.paper(), rounds(), tools());
  }

  private List<String> about() {
    List<String> about = new ArrayList<>(List.of(force.regionName()));
    String others = force.aliases().stream().filter(alias -> !alias.equals(force.shortName())).sorted()
        .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      about.add("also " + others);
    }
    return about;
  }

  private List<ForceView.Figure> figures() {
    List<ForceView.Figure> figures = new ArrayList<>();
    figures.add(figure(brief.findings(), "finding", "findings", ForceBrief.search(force)));
    for (Kind kind : ForceBrief.KINDS) {
      long count = brief.said().stream().filter(finding -> finding.kind() == kind).count();
      String name = inspectorate.name(kind).name().toLowerCase(java.util.Locale.ROOT);
      String plural = inspectorate.name(kind).plural().toLowerCase(java.util.Locale.ROOT);
      if (count > 0) {
        figures.add(figure(count, name, plural, ForceBrief.search(force).toggling(Judgments.KIND, kind.slug())));
      }
    }
    return figures;
  }

  private static ForceView.Figure figure(long count, String one, String many, Search search) {
    return new ForceView.Figure(English.number(count), new Link(Links.search(search), count == 1 ? one : many));
  }

  private ForceView.History history() {
    ForceGrades grades = brief.grades();
    Notes notes = new Notes();
    List<ForceView.Row> rows = grades.rows().stream().map(row -> row(row, notes)).toList();
    return new ForceView.History(scales(), rows, notes.all(), pictures(), absent(), caution());
  }

  /** One grade is no history. */
  private List<HistoryPicture> pictures() {
    return brief.grades().rows().stream()
        .filter(row -> row.cells().stream().filter(cell -> !cell.grades().gradings().isEmpty()).count() > 1)
        .map(row -> HistoryPicture.of(row, brief.book().scale())).toList();
  }

  /** Newest first. */
  private List<ForceView.Scale> scales() {
    Map<Integer, List<ForceView.Heading>> scales = new LinkedHashMap<>();
    for (Cycle cycle : brief.grades().rounds().reversed()) {
      boolean opens = !scales.isEmpty() && !scales.containsKey(cycle.tiers());
      scales.computeIfAbsent(cycle.tiers(), any -> new ArrayList<>()).add(new ForceView.Heading(cycle.name(), opens));
    }
    return scales.entrySet().stream().map(
        scale -> new ForceView.Scale(English.small(scale.getKey()) + " grades", scale.getValue())).toList();
  }

  private static ForceView.Row row(ForceGrades.Row row, Notes notes) {
    List<ForceView.Cell> cells = new ArrayList<>();
    int tiers = 0;
    for (GradeCell cell : row.cells().reversed()) {
      GradeCellView view = GradeCellView.of(cell);
      boolean opens = tiers != 0 && tiers != cell.cycle().tiers();
      cells.add(new ForceView.Cell(view, notes.number(cell, view), opens));
      tiers = cell.cycle().tiers();
    }
    return new ForceView.Row(new Link(Links.area(row.area()), row.area().name()), cells);
  }

  private String absent() {
    return inspectorate.cycles().stream().filter(Cycle::isPeel)
        .filter(cycle -> !brief.grades().rounds().contains(cycle)).map(Cycle::name).collect(Collectors.joining(", "));
  }

  /** On the newest two rounds, where they are of one scale. */
  private String caution() {
    List<Cycle> rounds = brief.grades().rounds();
    return rounds.size() < 2
        ? ""
        : Stream.of(Comparability.of(rounds.getLast(), rounds.get(rounds.size() - 2)))
            .filter(Comparability::comparable).map(Comparability::caution).filter(caution -> !caution.isEmpty())
            .map(caution -> rounds.get(rounds.size() - 2).name() + " and " + rounds.getLast().name() + ": " + caution)
            .findFirst().orElse("");
  }

  private List<ForceView.Round> rounds() {
    List<ForceView.Round> rounds = new ArrayList<>();
    brief.rounds().forEach(cycle -> rounds.add(round(cycle.name(), cycle.slug(), brief.in(cycle))));
    Holding unknown = brief.book().census().ofNoRound(force);
    if (unknown.findings() > 0) {
      rounds.add(round(ForceTold.NOT_KNOWN, Search.NONE, unknown));
    }
    return rounds;
  }

  private ForceView.Round round(String name, String slug, Holding holding) {
    Search search = ForceBrief.search(force).toggling(Judgments.CYCLE, slug);
    return new ForceView.Round(name, holding.form().words(),
        new Link(Links.search(search), English.count(holding.findings(), "finding", "findings")),
        holding.documents().stream().map(ForceBriefView::source).toList());
  }

  private static ForceView.Source source(HeldDocument document) {
    List<String> about = new ArrayList<>(List.of(English.words(document.kind())));
    var published = document.published();
    if (published != null) {
      about.add("published " + English.date(published));
    }
    about.add(English.count(document.findings(), "finding", "findings"));
    return new ForceView.Source(document.title(), String.join(", ", about),
        document.addresses().stream().limit(1).toList());
  }

  private List<Link> tools() {
    Search search = ForceBrief.search(force);
    return List.of(new Link(Links.forceCsv(force), "Grades as CSV"),
        new Link(Links.export(search, ExportOptions.csv()), "Findings as CSV"),
        new Link(Links.export(search, ExportOptions.toFillIn()), "Tracker to fill in (CSV)"),
        new Link(Links.forceJson(force), "JSON"), new Link(Links.feed(search), "Feed"));
  }
}
