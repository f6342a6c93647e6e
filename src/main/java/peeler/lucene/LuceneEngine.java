package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.Similar;
import peeler.search.Suggestion;
import peeler.vocabulary.Inspectorate;

/** Answers searches over the embedded index. */
final class LuceneEngine implements SearchEngine {

  private final Generations generations;
  private final String fingerprint;
  private final ServingGeneration serving;
  private final Searching searching;
  private final Suggesting suggesting;
  private final StoredFinding stored;
  /** Earlier generations of which the checksums were compared. */
  private final Set<Long> sound = ConcurrentHashMap.newKeySet();

  LuceneEngine(Generations generations, String fingerprint, Inspectorate inspectorate, List<Facet> facets) {
    this.generations = generations;
    this.fingerprint = fingerprint;
    this.serving = new ServingGeneration(generations, fingerprint);
    this.stored = new StoredFinding(inspectorate);
    Language language = Language.of(inspectorate, facets);
    this.suggesting = new Suggesting(facets, inspectorate, language.synonyms());
    this.searching = new Searching(facets, language, inspectorate);
  }

  @Override
  public Answer answer(Search search) {
    return serving.use(generation -> reading(() -> searching.answer(search, generation)));
  }

  @Override
  public Optional<Finding> finding(String id) {
    return serving.use(generation -> reading(() -> find(generation, FindingDocument.ID, id).stream().findFirst()));
  }

  @Override
  public List<Finding> ofReport(String documentSlug) {
    return serving.use(generation -> reading(() -> find(generation, FindingDocument.REPORT, documentSlug)));
  }

  @Override
  public void export(Search search, Consumer<Answer> answered, Consumer<Finding> each) {
    serving.use(generation -> reading(() -> searching.export(search, answered, each, generation)));
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) {
    return serving.use(generation -> reading(() -> suggesting.suggest(typed, limit, generation)));
  }

  @Override
  public List<Similar> similar(String id, int limit) {
    return serving.use(generation -> reading(() -> {
      Optional<Finding> finding = find(generation, FindingDocument.ID, id).stream().findFirst();
      return finding.isEmpty()
          ? List.<Similar>of()
          : new SimilarFindings(stored).like(finding.get(), limit, generation.searcher());
    }));
  }

  @Override
  public List<Answer.Snippet> marked(String id, Search search) {
    return id.length() > FindingDocument.LONGEST_KEY
        ? List.of()
        : serving.use(generation -> reading(() -> searching.marked(id, search, generation)));
  }

  /** Looks into the generations that are kept to roll back to, newest first. Cost: one is opened at a time. */
  @Override
  public Optional<Finding> removed(String id) {
    long current = generation().number();
    return generations.numbers().stream().filter(number -> number < current)
        .flatMap(number -> earlier(number, id).stream()).findFirst();
  }

  /** A generation of another schema cannot be read, and one may be deleted by a build that ends just now. */
  private Optional<Finding> earlier(long number, String id) {
    try {
      if (!sound.contains(number)) {
        Checksums.check(generations.of(number));
        sound.add(number);
      }
      OpenGeneration earlier = OpenGeneration.open(generations.of(number));
      try {
        return earlier.generation().fingerprint().equals(fingerprint)
            ? find(earlier, FindingDocument.ID, id).stream().findFirst()
            : Optional.empty();
      } finally {
        earlier.release();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Generation generation() {
    return serving.use(OpenGeneration::generation);
  }

  @Override
  public <E extends Exception> void holding(Work<E> work) throws E {
    serving.holding(work);
  }

  @Override
  public void close() {
    serving.close();
  }

  /** Findings with that key, in reading order. */
  private List<Finding> find(OpenGeneration generation, String field, String key) throws IOException {
    if (key.length() > FindingDocument.LONGEST_KEY) {
      return List.of();
    }
    IndexSearcher searcher = generation.searcher();
    Sort readingOrder = new Sort(new SortField(FindingDocument.START, SortField.Type.LONG));
    StoredFields fields = StoredFinding.inOrder(generation.reader());
    List<Finding> findings = new ArrayList<>();
    int all = Math.max(1, generation.reader().maxDoc());
    for (ScoreDoc hit : searcher.search(new TermQuery(new Term(field, key)), all, readingOrder).scoreDocs) {
      findings.add(stored.read(fields, hit.doc));
    }
    return findings;
  }

  /** Something that reads the index. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw Generations.failed("The index cannot be read", e);
    }
  }
}
