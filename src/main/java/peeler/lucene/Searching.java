package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.FacetLifting;
import peeler.search.IndexException;
import peeler.search.ParsedQuery;
import peeler.search.Question;
import peeler.search.Search;
import peeler.search.TextQuery;
import peeler.vocabulary.Inspectorate;

/** The steps of one search over one generation: read the words, find and count, order, cut out passages. */
final class Searching {

  private final List<Facet> facets;
  private final Inspectorate inspectorate;
  private final StoredFinding stored;
  private final Language language;

  Searching(List<Facet> facets, Language language, Inspectorate inspectorate) {
    this.facets = List.copyOf(facets);
    this.inspectorate = inspectorate;
    this.stored = new StoredFinding(inspectorate);
    this.language = language;
  }

  /** A search as it was read: its words, what was made of them, and what that finds. */
  private record Reading(Search asked, ParsedQuery parsed, Understanding understanding, Attempt attempt) {}

  Answer answer(Search asked, OpenGeneration generation) throws IOException {
    IndexSearcher searcher = generation.searcher();
    return answer(reading(asked, generation, searcher), generation, searcher);
  }

  private Reading reading(Search asked, OpenGeneration generation, IndexSearcher searcher) throws IOException {
    ParsedQuery parsed = language.parser().parse(asked.words());
    FacetLifting lifted = FacetLifting.of(asked.forWords(parsed.repaired()).onPage(asked.page()), parsed.query());
    Understanding understanding = new Understanding(facets, language, generation, searcher);
    return new Reading(asked, parsed, understanding, understanding.attempt(lifted.search(), lifted.query()));
  }

  private Answer answer(Reading reading, OpenGeneration generation, IndexSearcher searcher) throws IOException {
    Attempt attempt = reading.attempt();
    Understanding understanding = reading.understanding();
    List<Answer.Hit> hits = hits(attempt, understanding, generation.recent(stored), searcher);
    inTime(searcher);
    List<Answer.Notice> notices = new ArrayList<>(relaxed(reading.asked(), reading.parsed()));
    notices.addAll(understanding.notices());
    for (Answer.Notice name : language.names().in(attempt.search())) {
      if (name.search() != null && finds(name.search(), understanding)) {
        notices.add(name);
      }
    }
    FacetCounting counts = attempt.counts();
    return new Answer(attempt.search(), attempt.reading(), counts.total(), counts.forces(), hits,
        FacetAnswer.of(facets, attempt.search(), counts), notices, generation.generation());
  }

  /** Gives away the answer to a search, with its first hit, then all its findings in its order; returns the answer. */
  Answer export(Search asked, Consumer<Answer> answered, Consumer<Finding> each, OpenGeneration generation)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    Reading reading = reading(asked.onPage(1).ofSize(1), generation, searcher);
    Answer answer = answer(reading, generation, searcher);
    int all = (int) Math.max(1, answer.total());
    ScoreDoc[] hits = HitOrder.top(reading.attempt().chosen(), answer.search().sort(), all, searcher);
    inTime(searcher);
    answered.accept(answer);
    StoredFields fields = StoredFinding.inOrder(searcher.getIndexReader());
    for (ScoreDoc hit : hits) {
      each.accept(stored.read(fields, hit.doc));
    }
    return answer;
  }

  /** Lucene returns what it has when the time is up: a part must not pass for the whole. */
  private static void inTime(IndexSearcher searcher) {
    if (searcher.timedOut()) {
      throw new IndexException(IndexException.Reason.RESOURCE, "The search took too long; try fewer or longer words");
    }
  }

  /** A finding's heading and text with what a search found in them marked; empty where there is no such finding. */
  List<Answer.Snippet> marked(String id, Search asked, OpenGeneration generation) throws IOException {
    IndexSearcher searcher = generation.searcher();
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(FindingDocument.ID, id)), 1).scoreDocs;
    if (found.length == 0) {
      return List.of();
    }
    Attempt attempt = reading(asked, generation, searcher).attempt();
    int doc = found[0].doc;
    return new Hits(attempt, inspectorate, searcher).whole(stored.read(searcher.storedFields(), doc), doc);
  }

  private boolean finds(Search search, Understanding understanding) throws IOException {
    TextQuery query = language.parser().parse(search.words()).query();
    return understanding.finds(search, Question.of(search.words(), query).map(Question::query).orElse(query));
  }

  private static List<Answer.Notice> relaxed(Search asked, ParsedQuery parsed) {
    return parsed.problems().isEmpty()
        ? List.of()
        : List.of(new Answer.Notice("syntax-relaxed", parsed.problems().getFirst().detail() + " Searched for: "
            + (parsed.repaired().isEmpty() ? "everything" : parsed.repaired()), asked.forWords(parsed.repaired())));
  }

  private List<Answer.Hit> hits(Attempt attempt, Understanding understanding, RecentFindings findings,
      IndexSearcher searcher) throws IOException {
    Search search = attempt.search();
    int first = (search.page() - 1) * search.size();
    if (first >= attempt.counts().total()) {
      return List.of();
    }
    int last = (int) Math.min(attempt.counts().total(), first + (long) search.size());
    List<ScoreDoc> top = Arrays.stream(HitOrder.top(attempt.chosen(), search.sort(), last, searcher)).skip(first)
        .toList();
    Map<Integer, List<String>> missing = understanding.missing(top.stream().map(hit -> hit.doc).toList());
    Hits hits = new Hits(attempt, inspectorate, searcher);
    StoredFields fields = searcher.storedFields();
    List<Answer.Hit> page = new ArrayList<>();
    for (ScoreDoc hit : top) {
      page.add(hits.of(findings.of(hit.doc, fields), hit, missing.getOrDefault(hit.doc, List.of())));
    }
    return page;
  }
}
