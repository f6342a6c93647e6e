package peeler.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Generation;

/** A generation opened for searching. Its files stay open until the last search that uses it has ended. */
final class OpenGeneration {

  /** Time a search may take: long for a person, short for a server. */
  private static final Duration LONGEST = Duration.ofSeconds(5);
  /** Lookups of words among which one must come up some times for its findings to be kept. */
  private static final int LOOKUPS = 2_000;
  /** How many times the findings of a lookup may be of those that are asked for, for all of them to be looked up and kept. */
  private static final float MOST_BESIDE = 10;
  /** Lookups whose findings are kept at most, and the bytes they may take: those of Lucene's own default. */
  private static final int MOST_KEPT = 1_000;
  private static final long MOST_BYTES = Math.min(32_000_000, Runtime.getRuntime().maxMemory() / 20);

  private final Directory directory;
  private final DirectoryReader reader;
  private final Generation generation;
  private final long longestNanos;
  /** Other names that were looked for, and whether any finding has them; there are as many as in the vocabulary. */
  private final Map<String, Boolean> held = new ConcurrentHashMap<>();
  /**
   * Findings with words that are asked for often, as sets: who turns a page or chooses a facet asks for the same words. Only
   * what finds is kept, never what ranks.
   */
  private final QueryCache asked = new LRUQueryCache(MOST_KEPT, MOST_BYTES, leaf -> true, MOST_BESIDE);
  private final QueryCachingPolicy often = new UsageTrackingQueryCachingPolicy(LOOKUPS);
  private @Nullable Frequent frequent;
  private @Nullable FacetColumns columns;
  private @Nullable RecentFindings recent;

  private OpenGeneration(Directory directory, DirectoryReader reader, Duration longest) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.generation = GenerationData.read(reader.getIndexCommit().getUserData());
    this.longestNanos = longest.toNanos();
  }

  static OpenGeneration open(Path folder) throws IOException {
    return open(folder, LONGEST);
  }

  /** Opens one of which a search may take that time. */
  static OpenGeneration open(Path folder, Duration longest) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new OpenGeneration(directory, DirectoryReader.open(directory), longest);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  Generation generation() {
    return generation;
  }

  /** A searcher for one request, with that request's time limit. Cheap. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(asked);
    searcher.setQueryCachingPolicy(often);
    searcher.setTimeout(deadline());
    return searcher;
  }

  /** Its frequent phrases, read when first asked for. */
  synchronized Frequent frequent() throws IOException {
    if (frequent == null) {
      frequent = Frequent.of(reader);
    }
    return frequent;
  }

  /** The facet values of its findings, read when first asked for. */
  synchronized FacetColumns columns(List<Facet> facets) throws IOException {
    if (columns == null) {
      columns = FacetColumns.of(reader, facets);
    }
    return columns;
  }

  /** Its findings that were shown last. */
  synchronized RecentFindings recent(StoredFinding stored) {
    if (recent == null) {
      recent = new RecentFindings(stored);
    }
    return recent;
  }

  /** Whether any finding has that other name of something. */
  boolean holds(String name, LuceneQueries queries, IndexSearcher searcher) throws IOException {
    Boolean known = held.get(name);
    if (known == null) {
      known = searcher.search(queries.form(name), 1).scoreDocs.length > 0;
      if (!searcher.timedOut()) {
        held.put(name, known);
      }
    }
    return known;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Whether it could be taken for a use; {@link #release} ends it. */
  boolean take() {
    return reader.tryIncRef();
  }

  /** Ends a use, or with the last one the generation itself. */
  void release() {
    try {
      reader.decRef();
      if (reader.getRefCount() == 0) {
        directory.close();
      }
    } catch (IOException e) {
      throw Generations.failed("Generation " + generation.number() + " cannot be closed", e);
    }
  }

  private QueryTimeout deadline() {
    long deadline = System.nanoTime() + longestNanos;
    return () -> System.nanoTime() - deadline > 0;
  }
}
