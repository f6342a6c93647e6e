package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.Search.Sort;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** The first page: what is inside, searches to try, the most serious findings. With parameters it is the search page. */
final class HomePage implements Handler {

  /** Tried in this order; those that an index has nothing for are passed over. */
  private static final List<String> EXAMPLES = List.of("evidence-led prosecution", "\"stop and search\"",
      "repeat victims", "child protection custody", "digital forensics");
  private static final int EXAMPLES_SHOWN = 3;
  /** As many as fit under the box on a first look. */
  private static final int SEVERE = 5;

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchPage searchPage;
  private final EntityTags tags;
  private final Views views;

  HomePage(SearchEngine engine, Inspectorate inspectorate, SearchPage searchPage, EntityTags tags, Views views) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.searchPage = searchPage;
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    if (context.queryString() != null) {
      searchPage.handle(context);
      return;
    }
    context.header("Cache-Control", "no-cache");
    if (!tags.answered(context, engine.generation(), Links.HOME)) {
      Answer severe = engine.answer(severe());
      tags.mark(context, severe.generation(), Links.HOME);
      views.show(context, "home", view(severe));
    }
  }

  private HomeView view(Answer severe) {
    return new HomeView(views.frame("Police inspection findings"), Search.LONGEST_QUERY, figures(severe), examples(),
        CardView.of(severe, inspectorate).stream().limit(SEVERE).toList(), Links.search(severe.search()),
        doors(severe));
  }

  private static List<HomeView.Figure> figures(Answer answer) {
    Generation generation = answer.generation();
    List<HomeView.Figure> figures = new ArrayList<>();
    figures.add(figure(generation.findings(), "finding", "findings"));
    figures.add(figure(generation.reports(), "document", "documents"));
    figures.add(figure(answer.forces(), "force", "forces"));
    answer.facets().stream().filter(counts -> counts.facet().name().equals(Judgments.CYCLE)).findFirst()
        .filter(counts -> !counts.values().isEmpty()).ifPresent(
            rounds -> {
              figures.add(figure(rounds.values().size(), "round", "rounds"));
              figures.add(new HomeView.Figure(rounds.values().getFirst().value().label(), "newest round"));
            });
    return figures;
  }

  private static HomeView.Figure figure(long number, String one, String many) {
    return new HomeView.Figure(English.number(number), number == 1 ? one : many);
  }

  /** Those that find something in this index. */
  private List<HomeView.Counted> examples() {
    return EXAMPLES.stream().map(Search.everything()::forWords).flatMap(search -> {
      Answer answer = engine.answer(search);
      boolean asTyped = answer.total() > 0 && answer.hits().stream().allMatch(hit -> hit.missing().isEmpty());
      return asTyped ? Stream.of(counted(search, search.words(), answer.total())) : Stream.of();
    }).limit(EXAMPLES_SHOWN).toList();
  }

  private static List<HomeView.Door> doors(Answer everything) {
    return everything.facets().stream().filter(counts -> !counts.values().isEmpty())
        .map(counts -> new HomeView.Door(counts.facet().label(), counts.values().stream().map(count -> {
          Search search = Search.everything().toggling(counts.facet().name(), count.value().slug());
          return counted(search, count.value().label(), count.count());
        }).toList())).toList();
  }

  private static HomeView.Counted counted(Search search, String text, long total) {
    return new HomeView.Counted(new Link(Links.search(search), text), English.number(total));
  }

  private static Search severe() {
    return Search.everything().sortedBy(Sort.SEVERITY);
  }

}
