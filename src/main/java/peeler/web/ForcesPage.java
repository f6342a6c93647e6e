package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** The forces by region, each with what is in the index on it. */
final class ForcesPage implements Handler {

  private final Gradebooks books;
  private final Inspectorate inspectorate;
  private final EntityTags tags;
  private final Views views;

  ForcesPage(Gradebooks books, Inspectorate inspectorate, EntityTags tags, Views views) {
    this.books = books;
    this.inspectorate = inspectorate;
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    Gradebook book = books.current();
    context.header("Cache-Control", "no-cache");
    tags.answer(context, book.generation(), Links.FORCES,
        () -> views.show(context, "forces", view(book)));
  }

  private ForcesView view(Gradebook book) {
    Map<String, List<Force>> regions = book.forces().stream()
        .collect(Collectors.groupingBy(Force::regionName, TreeMap::new, Collectors.toList()));
    long held = book.forces().stream().filter(force -> book.census().findings(force) > 0).count();
    return new ForcesView(views.frame("Forces"),
        "The index holds findings on " + English.number(held) + " of "
            + English.count(book.forces().size(), "territorial force.", "territorial forces."),
        regions.entrySet().stream().map(region -> new ForcesView.Region(region.getKey(),
            region.getValue().stream().map(force -> entry(force, book)).toList())).toList(),
        inspectorate.forces().stream().filter(force -> !force.isTerritorial())
            .filter(force -> book.census().findings(force) > 0).map(force -> entry(force, book)).toList());
  }

  private ForcesView.Entry entry(Force force, Gradebook book) {
    Census census = book.census();
    long findings = census.findings(force);
    return inspectorate.cycles().stream().filter(Cycle::isPeel).toList().reversed().stream()
        .filter(cycle -> census.of(force, cycle).findings() > 0).findFirst()
        .map(cycle -> new ForcesView.Entry(link(force), counted(findings),
            cycle.name() + ", " + census.of(force, cycle).form().words().toLowerCase(Locale.ROOT),
            told(census.of(force, cycle))))
        .orElseGet(() -> new ForcesView.Entry(link(force), counted(findings),
            findings == 0 ? Form.NONE.words() : "No PEEL round", ""));
  }

  private String told(Holding holding) {
    return Stream.of(Kind.CAUSE_OF_CONCERN, Kind.AREA_FOR_IMPROVEMENT).filter(kind -> holding.findings(kind) > 0)
        .map(kind -> English.count(holding.findings(kind), inspectorate.name(kind).name(),
            inspectorate.name(kind).plural()).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String counted(long findings) {
    return English.count(findings, "finding", "findings");
  }

  private static Link link(Force force) {
    return new Link(Links.force(force), force.name());
  }
}
