package peeler.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.web.FindingView.Fact;

/** All that is known of a finding, and where its words come from, line by line. */
final class FindingFacts {

  private FindingFacts() {}

  /** One fact for each facet, with a link to all findings that share it, then what is no facet. */
  static List<Fact> known(Finding finding, List<Facet> facets) {
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

  /** Document, place, file and index: enough to find the words again without this program. */
  static List<Fact> origin(Finding finding, Generation generation) {
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
    origin.add(Fact.of("Index", "generation " + generation.number() + ", built " + English.date(generation.built())));
    return origin;
  }

  private static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(Fact.of(label, value));
    }
  }
}
