package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.Problem;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;
import peeler.web.CompareView.Form;

/**
 * Sets findings, or two forces in an area, side by side; see {@link Comparing}. Without parameters, and where something is
 * wrong with them, it says how to choose.
 */
final class ComparePage implements Handler {

  private static final String TITLE = "Compare";

  private final SearchEngine engine;
  private final Comparing comparing;
  private final Inspectorate inspectorate;
  private final List<Facet> facets;
  private final EntityTags tags;
  private final Views views;

  ComparePage(SearchEngine engine, Comparing comparing, Inspectorate inspectorate, List<Facet> facets, EntityTags tags,
      Views views) {
    this.engine = engine;
    this.comparing = comparing;
    this.inspectorate = inspectorate;
    this.facets = List.copyOf(facets);
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context).withoutBlanks();
    context.header("Cache-Control", "no-cache");
    if (given.values().isEmpty()) {
      choose(context, given, List.of());
      return;
    }
    try {
      show(context, comparing.read(given), given);
    } catch (RefusedException wrong) {
      context.status(wrong.type().status());
      choose(context, given, wrong.errors());
    }
  }

  private void choose(Context context, Parameters given, List<Problem> problems) {
    views.show(context, "compare", new CompareView(views.frame((problems.isEmpty() ? "" : "Error: ") + TITLE), TITLE,
        ErrorView.Mistake.of(problems), List.of(), List.of(), "", form(given), null));
  }

  private void show(Context context, Comparing.Sides sides, Parameters given) {
    String address = Links.compare(sides);
    tags.answer(context, engine.generation(), address, () -> {
      views.show(context, "compare", switch (sides) {
        case Comparing.Findings findings -> findings(findings, given);
        case Comparing.Forces forces -> forces(forces, given);
      });
    });
  }

  private CompareView findings(Comparing.Findings sides, Parameters given) {
    String title = "Compare " + sides.findings().size() + " findings";
    ComparisonJson compared = ComparisonJson.of(sides.findings(), facets, engine.generation());
    return new CompareView(views.frame(title), title, List.of(),
        new ComparedFindings(sides, facets, inspectorate).columns(compared.rows()), List.of(),
        ComparedFindings.caution(sides.findings()), form(given), Links.compareJson(sides));
  }

  private CompareView forces(Comparing.Forces sides, Parameters given) {
    AreaComparison comparison = AreaComparison.of(sides, engine);
    String title = sides.forces().getFirst().shortName() + " and " + sides.forces().getLast().shortName() + ": "
        + sides.area().name();
    return new CompareView(views.frame(title), title, List.of(), List.of(),
        ComparedForces.rounds(comparison, inspectorate), "", form(given), Links.compareJson(sides));
  }

  private Form form(Parameters given) {
    List<String> forces = given.values().getOrDefault(Judgments.FORCE, List.of());
    return new Form(choices(Judgments.FORCE, forces.stream().findFirst().orElse(null)),
        choices(Judgments.FORCE, forces.stream().skip(1).findFirst().orElse(null)),
        choices(Judgments.AREA, given.values().getOrDefault(Judgments.AREA, List.of()).stream().findFirst()
            .orElse(null)));
  }

  private List<CompareView.Choice> choices(String facet, @Nullable String chosen) {
    Stream<Facet.Value> values = Facets.named(facets, facet).stream().flatMap(each -> each.values().stream());
    return new ArrayList<>(values.map(value -> new CompareView.Choice(value.slug(), value.label(),
        value.slug().equals(chosen))).toList());
  }
}
