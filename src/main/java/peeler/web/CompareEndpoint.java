package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import peeler.finding.Facet;
import peeler.search.Generation;
import peeler.search.SearchEngine;

/** Findings, or two forces in an area, side by side, as JSON; see {@link Comparing}. */
final class CompareEndpoint implements Handler {

  private final SearchEngine engine;
  private final Comparing comparing;
  private final List<Facet> facets;
  private final EntityTags tags;

  CompareEndpoint(SearchEngine engine, Comparing comparing, List<Facet> facets, EntityTags tags) {
    this.engine = engine;
    this.comparing = comparing;
    this.facets = List.copyOf(facets);
    this.tags = tags;
  }

  @Override
  public void handle(Context context) {
    Comparing.Sides sides = comparing.read(Parameters.of(context));
    Generation generation = engine.generation();
    context.header("Cache-Control", SearchEndpoint.SHORT);
    tags.answer(context, generation, Links.compareJson(sides), () -> {
      Json.answer(context, switch (sides) {
        case Comparing.Findings(var findings) -> ComparisonJson.of(findings, facets, generation);
        case Comparing.Forces forces -> AreaComparisonJson.of(AreaComparison.of(forces, engine), generation);
      });
    });
  }
}
