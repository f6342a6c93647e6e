package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.FacetLifting;
import peeler.search.IndexException;
import peeler.search.ParsedQuery;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.TextQueryParser;

/** The steps of one search over one generation: read the words, count, order, cut out passages. */
final class Searching {

  private final List<Facet> facets;
  private final StoredFinding stored;
  private final TextQueryParser language;

  Searching(List<Facet> facets, StoredFinding stored) {
    this.facets = List.copyOf(facets);
    this.stored = stored;
    this.language = new TextQueryParser(facets);
  }

  Answer answer(Search asked, OpenGeneration generation) throws IOException {
    ParsedQuery parsed = language.parse(asked.words());
    FacetLifting lifted = FacetLifting.of(asked.forWords(parsed.repaired()).onPage(asked.page()), parsed.query());
    Search search = lifted.search();
    IndexSearcher searcher = generation.searcher();
    Query words = excluding(new LuceneQueries(generation.reader()).of(lifted.query()), search);
    FacetCounting counts = new FacetCounting(facets, search.filters()).count(words, searcher);
    List<Answer.Hit> hits = hits(search, words, counts.total(), searcher);
    checkTime(searcher);
    return new Answer(search, counts.total(), counts.forces(), hits, FacetAnswer.of(facets, search, counts),
        relaxed(asked, parsed), generation.generation());
  }

  /** Hands over all that matches, see {@link SearchEngine#all}. */
  void all(Search asked, OpenGeneration generation, SearchEngine.Receiver receiver) throws IOException {
    ParsedQuery parsed = language.parse(asked.words());
    FacetLifting lifted = FacetLifting.of(asked.forWords(parsed.repaired()), parsed.query());
    IndexSearcher searcher = generation.searcher();
    Query words = new LuceneQueries(generation.reader()).of(lifted.query());
    Query query = chosen(excluding(words, lifted.search()), lifted.search());
    int all = Math.max(1, generation.reader().numDocs());
    ScoreDoc[] found = searcher.search(query,
        new TopFieldCollectorManager(HitOrder.of(asked.sort()), all, null, all)).scoreDocs;
    checkTime(searcher);
    receiver.begin(found.length, generation.generation());
    StoredFields fields = searcher.storedFields();
    for (ScoreDoc hit : found) {
      receiver.next(stored.read(fields.document(hit.doc)));
    }
  }

  private static void checkTime(IndexSearcher searcher) {
    if (searcher.timedOut()) {
      throw new IndexException(IndexException.Reason.RESOURCE, "The search took too long; try fewer or longer words");
    }
  }

  private static List<Answer.Notice> relaxed(Search asked, ParsedQuery parsed) {
    return parsed.problems().isEmpty()
        ? List.of()
        : List.of(new Answer.Notice("syntax-relaxed", parsed.problems().getFirst().detail() + " Searched for: "
            + (parsed.repaired().isEmpty() ? "everything" : parsed.repaired()), asked.forWords(parsed.repaired())));
  }

  private static Query excluding(Query words, Search search) {
    if (search.without().isEmpty()) {
      return words;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    LuceneQueries.filters(search.without()).forEach(values -> query.add(values, Occur.MUST_NOT));
    return query.build();
  }

  private static Query chosen(Query words, Search search) {
    BooleanQuery.Builder chosen = new BooleanQuery.Builder().add(words, Occur.MUST);
    LuceneQueries.filters(search.filters()).forEach(values -> chosen.add(values, Occur.FILTER));
    return chosen.build();
  }

  private List<Answer.Hit> hits(Search search, Query words, long total, IndexSearcher searcher) throws IOException {
    int first = (search.page() - 1) * search.size();
    if (first >= total) {
      return List.of();
    }
    Query query = searcher.rewrite(chosen(words, search));
    int last = (int) Math.min(total, first + (long) search.size());
    ScoreDoc[] top = searcher.search(query,
        new TopFieldCollectorManager(HitOrder.of(search.sort()), last, null, last)).scoreDocs;
    Hits hits = new Hits(search, query, searcher);
    StoredFields fields = searcher.storedFields();
    List<Answer.Hit> page = new ArrayList<>();
    for (int i = first; i < Math.min(last, top.length); i++) {
      Finding finding = stored.read(fields.document(top[i].doc));
      page.add(hits.of(finding, top[i]));
    }
    return page;
  }
}
