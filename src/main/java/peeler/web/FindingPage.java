package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/** The page of one finding: its full text, all that is known of it, and the way to its source. */
final class FindingPage implements Handler {

  /** Of the same force and area in other rounds: as many as one looks at. */
  private static final int OTHER_ROUNDS = 6;

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final List<Facet> facets;
  private final EntityTags tags;
  private final Views views;

  FindingPage(SearchEngine engine, Inspectorate inspectorate, List<Facet> facets, EntityTags tags, Views views) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.facets = List.copyOf(facets);
    this.tags = tags;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    String id = context.pathParam("id");
    Optional<Search> results = results(context);
    String address = results.map(search -> Links.finding(id, search)).orElse(Links.finding(id));
    context.header("Cache-Control", "no-cache");
    Optional<Finding> finding = engine.finding(id);
    if (finding.isPresent()) {
      // The page has whole addresses in it, which begin as the client's does.
      tags.answer(context, engine.generation(), address + " at " + Origin.of(context),
          () -> views.show(context, "finding", view(finding.get(), results, Origin.of(context))));
    } else {
      showRemoved(context, engine.removed(id).orElseThrow(FindingEndpoint::notFound));
    }
  }

  /** The search from which the page was reached stands in its own parameters. */
  private Optional<Search> results(Context context) {
    Parameters given = Parameters.of(context).withoutBlanks();
    return given.values().isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchParameters(facets).parse(given.values()).search());
  }

  private void showRemoved(Context context, Finding finding) {
    context.status(ProblemType.REMOVED.status()).header("Cache-Control", "no-store");
    views.show(context, "removed", RemovedView.of(finding, engine, inspectorate, views.frame("Finding removed")));
  }

  private FindingView view(Finding finding, Optional<Search> results, String origin) {
    String title = CardView.title(finding);
    Surroundings around = Surroundings.of(finding, engine);
    String canonical = Links.finding(finding.id());
    List<Answer.Snippet> marked = results.filter(search -> !search.words().isBlank())
        .map(search -> engine.marked(finding.id(), search)).orElseGet(() -> Answer.Snippet.whole(finding));
    return new FindingView(views.frame(title),
        new FindingView.Addresses(canonical, origin + canonical, Links.findingJson(finding.id())),
        results.map(search -> ResultPlace.of(finding.id(), search, engine)).orElse(null),
        above(finding),
        new FindingView.Head(Tag.of(finding, inspectorate), title(marked, title), Described.meta(finding),
            Described.area(finding), GradeView.of(finding)),
        JudgmentView.of(around.grade()), text(finding, marked), FindingView.Around.of(around),
        new FindingView.Alike(around.similar().stream().map(similar -> FindingView.Like.of(finding, similar)).toList(),
            otherRounds(finding)),
        FindingFacts.known(finding, facets), FindingFacts.origin(finding, engine.generation()),
        Described.citation(finding));
  }

  /** Its force, all of its round, its area: each known one leads a step up. */
  private static List<Link> above(Finding finding) {
    List<Link> above = new ArrayList<>();
    var force = finding.force();
    var cycle = finding.cycle();
    var area = finding.area();
    if (force != null) {
      above.add(new Link(Links.force(force), force.name()));
    }
    if (force != null && cycle != null) {
      above.add(new Link(Links.search(Search.everything().toggling(Judgments.FORCE, force.slug())
          .toggling(Judgments.CYCLE, cycle.slug())), cycle.name()));
    }
    if (area != null) {
      above.add(new Link(Links.area(area), area.name()));
    }
    return above;
  }

  private static List<Piece> title(List<Answer.Snippet> marked, String title) {
    return marked.stream().filter(snippet -> snippet.start() < 0).findFirst().map(Piece::of)
        .orElseGet(() -> Piece.plain(title));
  }

  private static FindingView.Text text(Finding finding, List<Answer.Snippet> marked) {
    boolean any = marked.stream().anyMatch(snippet -> !snippet.marks().isEmpty());
    List<TextBlock> blocks = TextBlock
        .of(marked.stream().filter(snippet -> snippet.start() >= 0).findFirst().orElseThrow());
    return new FindingView.Text(blocks, any, Described.isDigest(finding),
        DeepLink.webAddress(finding.source().url()).orElse(""), original(finding));
  }

  private static @Nullable Link original(Finding finding) {
    String words = Described.isDigest(finding) ? "Read the published source" : "Open the original";
    return DeepLink.to(finding).map(href -> new Link(href, words)).orElse(null);
  }

  private List<FindingView.Like> otherRounds(Finding finding) {
    var force = finding.force();
    var area = finding.area();
    var cycle = finding.cycle();
    if (force == null || area == null || cycle == null) {
      return List.of();
    }
    Search others = Search.everything()
        .filteredBy(Map.of(Judgments.FORCE, List.of(force.slug()), Judgments.AREA, List.of(area.slug())))
        .leavingOut(Map.of(Judgments.CYCLE, List.of(cycle.slug()))).sortedBy(Search.Sort.SEVERITY).ofSize(OTHER_ROUNDS);
    return engine.answer(others).hits().stream().map(Answer.Hit::finding)
        .map(other -> FindingView.Like.of(finding, other, Tag.of(other, inspectorate))).toList();
  }
}
