package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Question;
import peeler.search.Search;
import peeler.search.Synonyms;
import peeler.search.TextQuery;

/**
 * Reads one search in the light of one generation: as it stands; where that finds nothing, with misspelt words corrected;
 * then with the names in it as filters; then with most of its words, those of everyday use in the words of reports too.
 * Each step taken is told.
 */
final class Understanding {

  private final FacetColumns columns;
  private final Language language;
  private final OpenGeneration generation;
  private final IndexSearcher searcher;
  private final Forms forms;
  private final LuceneQueries ranking;
  private final LuceneQueries counting;
  private final List<Answer.Notice> notices = new ArrayList<>();
  private @Nullable MostWords mostWords;

  Understanding(List<Facet> facets, Language language, OpenGeneration generation, IndexSearcher searcher)
      throws IOException {
    this.columns = generation.columns(facets);
    this.language = language;
    this.generation = generation;
    this.searcher = searcher;
    this.forms = new Forms(searcher.getIndexReader());
    this.ranking = LuceneQueries.ranking(forms);
    this.counting = LuceneQueries.counting(forms);
  }

  /** What was done that the person who asked should know. */
  List<Answer.Notice> notices() {
    return notices;
  }

  /** The words that each of these findings has not, if not all were required. */
  Map<Integer, List<String>> missing(List<Integer> findings) throws IOException {
    // By the queries that rank: they look up these findings in each list, where counting would go through all of it.
    return mostWords == null ? Map.of() : mostWords.missing(findings, ranking, searcher);
  }

  /** Whether a search finds anything as it stands. */
  boolean finds(Search search, TextQuery query) throws IOException {
    Query found = Filtering.of(search, columns).passing(counting.of(query));
    return searcher.search(new ConstantScoreQuery(found), 1).scoreDocs.length > 0;
  }

  /** The first reading that finds something, or else the search as it stands. */
  Attempt attempt(Search search, TextQuery typed) throws IOException {
    Optional<Question> question = Question.of(search.words(), typed);
    TextQuery query = question.map(Question::query).orElse(typed);
    Attempt literal = expanded(search, query);
    Optional<TextQuery> corrected = language.spelling().corrected(query, forms);
    if (!literal.isEmpty()) {
      question.ifPresent(asked -> notices.add(asked.notice()));
      if (corrected.isPresent()) {
        offer(search, corrected.get(), literal);
      }
      return literal;
    }
    List<Answer.Notice> before = List.copyOf(notices);
    for (Reading reading : List.<Reading>of(
        () -> corrected.isPresent() ? corrected(search, query, corrected.get()) : literal,
        () -> named(search).orElse(literal), () -> most(search, query, corrected.orElse(query)).orElse(literal))) {
      Attempt attempt = reading.attempt();
      if (!attempt.isEmpty()) {
        return attempt;
      }
      notices.clear();
      notices.addAll(before);
    }
    return literal;
  }

  /** One way to read a search; what it adds to the notices goes where it finds nothing. */
  private interface Reading {

    Attempt attempt() throws IOException;
  }

  private Attempt expanded(Search search, TextQuery query) throws IOException {
    TextQuery expanded = search.expand() ? known(language.synonyms().expand(query)) : query;
    Attempt attempt = search.match() == Search.Match.ALL
        ? attempt(search, expanded, ranking.ranked(expanded), counting.of(expanded))
        : some(search, expanded);
    Map<String, List<String>> added = Synonyms.added(expanded);
    if (!added.isEmpty() && !attempt.isEmpty()) {
      notices.add(alsoSearched(search, added));
    }
    return attempt;
  }

  /** With as many of the words as were asked for, if they are not all. */
  private Attempt some(Search search, TextQuery query) throws IOException {
    MostWords some = new MostWords(query);
    if (some.all() == 0) {
      return attempt(search, query, ranking.of(query), counting.of(query));
    }
    mostWords = some;
    return attempt(search, query, some, search.match().fewest(some.all()));
  }

  private Attempt attempt(Search search, TextQuery read, MostWords most, int required) throws IOException {
    return attempt(search, read, most.query(required, ranking), most.query(required, counting));
  }

  private Attempt attempt(Search search, TextQuery read, Query ranked, Query counted) throws IOException {
    return Attempt.of(search, read, ranked, counted, columns, searcher);
  }

  private static Answer.Notice alsoSearched(Search search, Map<String, List<String>> added) {
    String names = added.values().stream().flatMap(List::stream).distinct().collect(Collectors.joining(", "));
    return new Answer.Notice("also-searched", "Also searched for: " + names + ".", search.withoutExpansion());
  }

  /** Leaves out other names that no finding has. */
  private TextQuery known(TextQuery query) throws IOException {
    return switch (query) {
      case TextQuery.Also also -> {
        List<String> known = new ArrayList<>();
        for (String form : also.forms()) {
          if (generation.holds(form, counting, searcher)) {
            known.add(form);
          }
        }
        yield known.isEmpty() ? also.typed() : new TextQuery.Also(also.typed(), known);
      }
      case TextQuery.And and -> TextQuery.joinedAs(and, known(and.parts()));
      case TextQuery.Or or -> TextQuery.or(known(or.parts()));
      default -> query;
    };
  }

  private List<TextQuery> known(List<TextQuery> parts) throws IOException {
    List<TextQuery> known = new ArrayList<>();
    for (TextQuery part : parts) {
      known.add(known(part));
    }
    return known;
  }

  /** Results stand; a correction that finds more is offered. */
  private void offer(Search search, TextQuery corrected, Attempt literal) throws IOException {
    Search other = search.forWords(TextQuery.typed(corrected));
    long total = attempt(other, corrected, ranking.of(corrected), counting.of(corrected)).counts().total();
    if (total > literal.counts().total()) {
      notices.add(Answer.Notice.offer("did-you-mean", "Did you mean " + other.words() + "?", other));
    }
  }

  private Attempt corrected(Search search, TextQuery typed, TextQuery corrected) throws IOException {
    Search other = search.forWords(TextQuery.typed(corrected)).onPage(search.page());
    Search literal = search.forWords(TextQuery.typed(Spelling.literal(typed, corrected)));
    notices.add(new Answer.Notice("did-you-mean", "Nothing was found for " + search.words() + ". These are results for "
        + other.words() + ".", literal));
    return expanded(other, corrected);
  }

  /** Names of forces, cycles and grades as filters instead of words. */
  private Optional<Attempt> named(Search search) throws IOException {
    Optional<Search> filtered = language.names().asFilters(search);
    if (filtered.isEmpty()) {
      return Optional.empty();
    }
    Search other = filtered.get();
    TextQuery left = language.parser().parse(other.words()).query();
    Attempt attempt = expanded(other, Question.of(other.words(), left).map(Question::query).orElse(left));
    notices.add(new Answer.Notice("understood", "Nothing was found for " + search.words()
        + " as words. The names in it are taken as filters.", null));
    return Optional.of(attempt);
  }

  /**
   * As many of the words as any finding has, at least two, each in the words of reports too; misspelt words count as
   * corrected. None of words that are joined by {@code AND}: who says so means all, and counts what is found.
   */
  private Optional<Attempt> most(Search search, TextQuery typed, TextQuery corrected) throws IOException {
    if (TextQuery.hasStrict(typed)) {
      return Optional.empty();
    }
    TextQuery meant = search.expand() ? known(language.everyday().expand(corrected)) : corrected;
    MostWords most = new MostWords(meant);
    int together = most.together(Filtering.of(search, columns), counting, searcher);
    if (together == 0 || together < most.fewest()) {
      return Optional.empty();
    }
    mostWords = most;
    Map<String, List<String>> added = Synonyms.added(meant);
    if (!added.isEmpty()) {
      notices.add(alsoSearched(search, added));
    }
    String read = corrected.equals(typed) ? "" : " (read as " + TextQuery.typed(corrected) + ")";
    notices.add(new Answer.Notice("words-dropped", "No finding has all of these words" + read + ". "
        + most.told(together), null));
    return Optional.of(attempt(search, meant, most, together));
  }
}
