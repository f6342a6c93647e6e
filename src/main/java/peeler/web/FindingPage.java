package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;
import peeler.web.FindingView.Fact;

/** The page of one finding: its full text, all that is known of it, and the way to its source. */
final class FindingPage implements Handler {

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
    if (!tags.answered(context, engine.generation(), address)) {
      Finding finding = engine.finding(id).orElseThrow(FindingEndpoint::notFound);
      tags.mark(context, engine.generation(), address);
      views.show(context, "finding", view(finding, results));
    }
  }

  /** The search from which the page was reached stands in its own parameters. */
  private Optional<Search> results(Context context) {
    Parameters given = Parameters.of(context).withoutBlanks();
    return given.values().isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchParameters(facets).parse(given.values()).search());
  }

  private FindingView view(Finding finding, Optional<Search> results) {
    Tag kind = new Tag(finding.kind().slug(), inspectorate.name(finding.kind()).name());
    String title = CardView.title(finding);
    return new FindingView(views.frame(title),
        new FindingView.Addresses(Links.finding(finding.id()), results.map(Links::search).orElse(null),
            Links.findingJson(finding.id())),
        new FindingView.Head(kind, title, Described.meta(finding), Described.area(finding), GradeView.of(finding)),
        TextBlock.of(finding.text()), Described.isDigest(finding), original(finding),
        FindingView.Around.of(Surroundings.of(finding, engine)), facts(finding), origin(finding),
        Described.citation(finding));
  }

  private static @Nullable Link original(Finding finding) {
    String words = Described.isDigest(finding) ? "Read the published source" : "Open the original";
    return DeepLink.to(finding).map(href -> new Link(href, words)).orElse(null);
  }

  /** One fact for each facet, with a link to all findings that share it, then what is no facet. */
  private List<Fact> facts(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    for (Facet facet : facets) {
      String value = facet.value().apply(finding);
      facts.add(value == null
          ? Fact.of(facet.label(), "Not stated")
          : new Fact(facet.label(), facet.label(value),
              Links.search(Search.everything().toggling(facet.name(), value))));
    }
    add(facts, "Area as printed", finding.areaPrinted());
    if (finding.cause() != null) {
      facts.add(new Fact("Belongs to", "its cause of concern", Links.finding(finding.cause())));
    }
    if (!finding.tags().isEmpty()) {
      facts.add(Fact.of("Terms", String.join(", ", finding.tags())));
    }
    return facts;
  }

  private static List<Fact> origin(Finding finding) {
    Finding.Source source = finding.source();
    List<Fact> origin = new ArrayList<>();
    origin.add(Fact.of("Document", finding.document().title()));
    origin.add(Fact.of("Sort of document", Described.documentKind(finding)));
    var published = finding.document().published();
    origin.add(Fact.of("Published", published == null ? "Not stated in the document" : English.date(published)));
    DeepLink.webAddress(source.url()).ifPresent(url -> origin.add(new Fact("Public address", url, url)));
    origin.add(Fact.of("File", source.file()));
    origin.add(Fact.of("Place", Described.place(source)));
    origin.add(Fact.of("SHA-256 of the file", source.sha256()));
    origin.add(Fact.of("Finding", finding.id()));
    return origin;
  }

  private static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(Fact.of(label, value));
    }
  }
}
