package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import peeler.finding.Facet;
import peeler.search.Search;
import peeler.search.Suggestion;
import peeler.search.Synonyms;
import peeler.search.TextQuery;
import peeler.vocabulary.Abbreviation;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Suggests searches while somebody types: values of facets and abbreviations, any word of whose names begins so, then
 * frequent phrases, at least half of them. Only what finds something is suggested.
 */
final class Suggesting {

  /** More letters than any name has need no suggestions. */
  private static final int LONGEST = 80;
  /** Facets whose values are suggested by name; the others are few and always on the page. */
  private static final List<String> NAMED = List.of("force", "area");

  /** A name something goes by, folded with a space before it, so that each word begins after a space. */
  private record Name(String kind, String value, String text, String name, String folded) {

    boolean isOwn() {
      return text.equals(name);
    }
  }

  private final List<Name> names = new ArrayList<>();
  private final Synonyms synonyms;

  Suggesting(List<Facet> facets, Inspectorate inspectorate, Synonyms synonyms) {
    this.synonyms = synonyms;
    for (Facet facet : facets) {
      if (NAMED.contains(facet.name())) {
        facet.values().forEach(value -> add(facet.name(), value.slug(), value.label(), value.label()));
      }
    }
    inspectorate.forces().forEach(force -> aliases(force).forEach(
        alias -> add("force", force.slug(), force.name(), alias)));
    for (AreaName area : inspectorate.areaNames()) {
      add("area", area.area().slug(), area.area().name(), area.printed());
    }
    inspectorate.abbreviations().forEach(this::add);
  }

  List<Suggestion> suggest(String typed, int limit, OpenGeneration generation) throws IOException {
    String folded = Fold.fold(typed);
    if (folded.isEmpty() || folded.length() > LONGEST || limit < 1) {
      return List.of();
    }
    IndexSearcher searcher = generation.searcher();
    List<Suggestion> suggestions = new ArrayList<>();
    for (Name name : matching(folded)) {
      if (suggestions.size() < Math.max(1, limit / 2)
          && suggestions.stream().noneMatch(other -> other.text().equals(name.text()))) {
        add(suggestion(name, searcher), suggestions);
      }
    }
    suggestions.addAll(phrases(folded, limit - suggestions.size(), generation, searcher));
    return suggestions;
  }

  private List<Name> matching(String folded) {
    return names.stream().filter(name -> name.folded().contains(" " + folded))
        .sorted(Comparator.comparing((Name name) -> !name.folded().startsWith(" " + folded))
            .thenComparing(name -> !name.isOwn()))
        .toList();
  }

  private Suggestion suggestion(Name name, IndexSearcher searcher) throws IOException {
    String why = name.isOwn() ? null : name.name();
    if (name.kind().equals("abbreviation")) {
      TextQuery query = synonyms.expand(new TextQuery.Word(name.value()));
      long total = searcher.count(LuceneQueries.counting(new Forms(searcher.getIndexReader())).of(query));
      return new Suggestion(name.kind(), name.text(), null, total, words(name.value()));
    }
    long total = searcher.getIndexReader()
        .docFreq(new Term(FindingDocument.facetField(name.kind()), name.value()));
    return new Suggestion(name.kind(), name.text(), why, total,
        Search.everything().filteredBy(Map.of(name.kind(), List.of(name.value()))));
  }

  private static List<Suggestion> phrases(String folded, int limit, OpenGeneration generation, IndexSearcher searcher)
      throws IOException {
    List<Suggestion> phrases = new ArrayList<>();
    LuceneQueries queries = LuceneQueries.counting(new Forms(searcher.getIndexReader()));
    Set<String> stems = new HashSet<>();
    for (Frequent.Phrase phrase : generation.frequent().beginningWith(folded, 2 * limit)) {
      if (phrases.size() == limit || !stems.add(stems(phrase.text()))) {
        continue;
      }
      boolean isWord = phrase.text().indexOf(' ') < 0;
      TextQuery query = isWord ? new TextQuery.Word(phrase.text()) : new TextQuery.Phrase(phrase.text(), 0);
      add(new Suggestion("phrase", phrase.text(), null, searcher.count(queries.of(query)), words(query.toString())),
          phrases);
    }
    return phrases;
  }

  /** Inflections of one phrase find the same: one of them is enough. */
  private static String stems(String phrase) {
    return Words.of(phrase).stream().map(word -> new Stems().of(word.form())).collect(Collectors.joining(" "));
  }

  private static void add(Suggestion suggestion, List<Suggestion> to) {
    if (suggestion.total() > 0) {
      to.add(suggestion);
    }
  }

  private static Search words(String words) {
    return Search.everything().forWords(words);
  }

  private void add(Abbreviation abbreviation) {
    String text = abbreviation.term() + ": " + abbreviation.expansion();
    Stream.concat(Stream.of(abbreviation.term(), abbreviation.expansion()), abbreviation.also().stream())
        .forEach(name -> names.add(new Name("abbreviation", abbreviation.term(), text, text, " " + Fold.fold(name))));
  }

  private void add(String kind, String value, String text, String name) {
    names.add(new Name(kind, value, text, name, " " + Fold.fold(name)));
  }

  private static Stream<String> aliases(Force force) {
    return force.aliases().stream();
  }
}
