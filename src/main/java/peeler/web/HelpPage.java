package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import peeler.finding.Facet;

/** Says how to search, what the findings are, and how to index full reports. */
final class HelpPage implements Handler {

  private static final List<HelpView.Example> EXAMPLES = List.of(
      new HelpView.Example("evidence-led prosecution", "All of the words, in any form and order."),
      new HelpView.Example("\"stop and search\"", "The words side by side, in this order."),
      new HelpView.Example("\"victim updates\"~5", "The words near each other, five places apart at most."),
      new HelpView.Example("stalking OR harassment", "Either word."),
      new HelpView.Example("custody -children", "The first word and not the second; NOT does the same."),
      new HelpView.Example("(burglary OR robbery) supervision", "Brackets group."),
      new HelpView.Example("vulnerab*", "Words that begin like this; at least three letters."));

  private final List<Facet> facets;
  private final Views views;

  HelpPage(List<Facet> facets, Views views) {
    this.facets = List.copyOf(facets);
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    context.header("Cache-Control", "no-cache");
    views.show(context, "help", new HelpView(views.frame("Help"), EXAMPLES, facets));
  }
}
