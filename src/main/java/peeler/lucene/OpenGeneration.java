package peeler.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;

/** A generation opened for searching. Its files stay open until the last search that uses it has ended. */
final class OpenGeneration {

  /** Time a search may take: long for a person, short for a server. */
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Generation generation;
  private @Nullable Frequent frequent;

  private OpenGeneration(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.generation = GenerationData.read(reader.getIndexCommit().getUserData());
  }

  static OpenGeneration open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new OpenGeneration(directory, DirectoryReader.open(directory));
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

  private static QueryTimeout deadline() {
    long deadline = System.nanoTime() + LONGEST_NANOS;
    return () -> System.nanoTime() - deadline > 0;
  }
}
