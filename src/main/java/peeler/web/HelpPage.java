package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import peeler.finding.Facet;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

/** Says how to search, what the findings are, how they rank, and how to index full reports. */
final class HelpPage implements Handler {

  /** Queries and what they ask for; a test holds that each is right and finds something in the index that we ship. */
  static final Map<String, String> EXAMPLES = examples();

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final List<Facet> facets;
  private final EntityTags tags;
  private final Views views;

  HelpPage(SearchEngine engine, Inspectorate inspectorate, List<Facet> facets, EntityTags tags, Views views) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.facets = List.copyOf(facets);
    this.tags = tags;
    this.views = views;
  }

  private static Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    examples.put("evidence-led prosecution", "All of the words, in any form and order.");
    examples.put("\"stop and search\"", "The words side by side, in this order.");
    examples.put("\"child protection\"~5", "The words near each other, five places apart at most.");
    examples.put("stalking OR harassment", "Either word.");
    examples.put("burglary AND victims",
        "Both words or nothing. Without AND, where no finding has all words, those with most "
            + "of them are shown.");
    examples.put("custody -children", "The first word and not the second; NOT does the same.");
    examples.put("(burglary OR robbery) victims", "Brackets group.");
    examples.put("vulnerab*", "Words that begin like this; at least three letters.");
    examples.put("supervision cycle:2017", "A filter, typed instead of ticked.");
    return examples;
  }

  @Override
  public void handle(Context context) {
    context.header("Cache-Control", "no-cache");
    tags.answer(context, engine.generation(), Links.HELP,
        () -> views.show(context, "help", new HelpView(views.frame("Help"),
            EXAMPLES.entrySet().stream().map(example -> example(example.getKey(), example.getValue())).toList(), facets,
            scales())));
  }

  private HelpView.Example example(String query, String meaning) {
    Search search = Search.everything().forWords(query);
    return new HelpView.Example(new Link(Links.search(search), query), meaning,
        English.count(engine.answer(search).total(), "finding", "findings"));
  }

  private List<HelpView.Scale> scales() {
    Map<Integer, List<Cycle>> byTiers = inspectorate.cycles().stream().filter(Cycle::isPeel)
        .sorted(Comparator.comparingInt(Cycle::year))
        .collect(Collectors.groupingBy(Cycle::tiers, TreeMap::new, Collectors.toList()));
    return byTiers.entrySet().stream()
        .map(scale -> new HelpView.Scale(scale.getKey(), scale.getValue().stream().map(Cycle::name).toList())).toList();
  }
}
