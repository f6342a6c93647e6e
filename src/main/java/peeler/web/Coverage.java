package peeler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** Makes the page that says what is in the index and what is missing. */
final class Coverage {

  private final Gradebook book;
  private final Census census;
  private final Inspectorate inspectorate;
  private final List<Cycle> rounds;

  Coverage(Gradebook book, Inspectorate inspectorate) {
    this.book = book;
    this.census = book.census();
    this.inspectorate = inspectorate;
    this.rounds = inspectorate.cycles().stream().filter(Cycle::isPeel).toList();
  }

  CoverageView view(Frame frame) {
    return new CoverageView(frame, figures(), rounds.stream().map(Cycle::name).toList(),
        book.forces().stream().map(this::row).toList(),
        Stream.of(Form.values()).map(this::total).filter(this::says).toList(),
        rounds.reversed().stream().map(this::missing).filter(missing -> !missing.forces().isEmpty()).toList(),
        others(), doubts());
  }

  private List<String> figures() {
    Generation generation = census.generation();
    long places = (long) book.forces().size() * rounds.size();
    long held = places - count(Form.NONE);
    return List.of(
        English.count(generation.findings(), "finding", "findings") + " from "
            + English.count(generation.reports(), "document", "documents"),
        English.number(held) + " of " + English.number(places) + " places of the table below have something in them ("
            + English.count(book.forces().size(), "force", "forces") + " times "
            + English.count(rounds.size(), "round", "rounds") + ")",
        Stream.of(Form.values()).filter(form -> form != Form.NONE && count(form) > 0)
            .map(form -> form.words() + ": " + English.number(count(form)))
            .collect(Collectors.joining("; ")));
  }

  private long count(Form form) {
    return rounds.stream().mapToLong(cycle -> count(form, cycle)).sum();
  }

  private long count(Form form, Cycle cycle) {
    return book.forces().stream().filter(force -> census.of(force, cycle).form() == form).count();
  }

  private CoverageView.Row row(Force force) {
    return new CoverageView.Row(force.slug(), new Link(Links.force(force), force.shortName()),
        rounds.stream().map(cycle -> cell(force, cycle)).toList());
  }

  private CoverageView.Cell cell(Force force, Cycle cycle) {
    Holding holding = census.of(force, cycle);
    Search search = Search.everything().toggling(Judgments.CYCLE, cycle.slug()).toggling(Judgments.FORCE,
        force.slug());
    return holding.findings() == 0
        ? new CoverageView.Cell(cycle.name(), "", Form.NONE.slug(), Form.NONE.words(), "")
        : new CoverageView.Cell(cycle.name(), Links.search(search), holding.form().slug(), holding.form().words(),
            English.count(holding.findings(), "finding", "findings"));
  }

  private GradesView.Total total(Form form) {
    return new GradesView.Total(new Tag(form.slug(), form.words()),
        rounds.stream().map(cycle -> English.number(count(form, cycle))).toList());
  }

  private boolean says(GradesView.Total total) {
    return total.counts().stream().anyMatch(count -> !count.equals("0"));
  }

  private CoverageView.Missing missing(Cycle cycle) {
    List<String> forces = book.forces().stream().filter(force -> census.of(force, cycle).findings() == 0)
        .map(Force::shortName).toList();
    boolean all = forces.size() == book.forces().size();
    return new CoverageView.Missing(cycle.name(), English.count(forces.size(), "force", "forces"),
        all ? "all" : String.join(", ", forces));
  }

  /** Rounds of other programmes, and bodies that are no territorial force. */
  private List<Link> others() {
    List<Link> others = new ArrayList<>();
    census.held(inspectorate.cycles().stream().filter(cycle -> !cycle.isPeel()).toList())
        .forEach(cycle -> others.add(new Link(
            Links.search(Search.everything().toggling(Judgments.CYCLE, cycle.slug())), cycle.name())));
    inspectorate.forces().stream().filter(force -> !force.isTerritorial() && census.findings(force) > 0)
        .forEach(force -> others.add(new Link(Links.force(force), force.name())));
    return others;
  }

  private List<CoverageView.Doubt> doubts() {
    List<CoverageView.Doubt> doubts = new ArrayList<>();
    add(doubts, census.generation().failed(), "source could not be read", "sources could not be read", "");
    add(doubts, census.withoutForce(), "finding is about no force that could be told",
        "findings are about no force that could be told", none(Judgments.FORCE));
    add(doubts, census.withoutCycle(), "finding is of no round that could be told",
        "findings are of no round that could be told", none(Judgments.CYCLE));
    add(doubts, census.withoutArea(), "finding is about an area that is not in the vocabulary",
        "findings are about areas that are not in the vocabulary", none(Judgments.AREA));
    disagreeing().forEach(cell -> doubts.add(new CoverageView.Doubt("Sources disagree on the grade of "
        + cell.force().name() + ", " + cell.area().name() + ", " + cell.cycle().name(),
        Links.search(cell.search()))));
    return doubts;
  }

  private static String none(String facet) {
    return Links.search(Search.everything().filteredBy(Map.of(facet, List.of(Search.NONE))));
  }

  private static void add(List<CoverageView.Doubt> doubts, long number, String one, String many, String href) {
    if (number > 0) {
      doubts.add(new CoverageView.Doubt(English.count(number, one, many), href));
    }
  }

  private List<GradeCell> disagreeing() {
    List<GradeCell> cells = new ArrayList<>();
    for (Cycle cycle : book.rounds()) {
      for (Area area : book.graded(cycle)) {
        book.cells(area, cycle).stream().filter(cell -> cell.status() == GradeCell.Status.SOURCES_DISAGREE)
            .forEach(cells::add);
      }
    }
    return cells;
  }
}
