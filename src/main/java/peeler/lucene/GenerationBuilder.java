package peeler.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import peeler.finding.Finding;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.vocabulary.Kind;

/** Builds one generation in a folder beside the others and publishes it when it is whole. */
final class GenerationBuilder implements FindingIndex.Builder {

  private final Generations generations;
  private final Supplier<FindingDocument> documents;
  private final StoredFinding stored;
  private final String fingerprint;
  private final BuildLock lock;
  private final long number;
  private final Directory directory;
  private final IndexWriter writer;
  private final FindingSpool spool;
  private final Map<Kind, AtomicLong> kinds = new ConcurrentHashMap<>();
  private boolean closed;

  private GenerationBuilder(Generations generations, Supplier<FindingDocument> documents, StoredFinding stored,
      String fingerprint, BuildLock lock) throws IOException {
    this.generations = generations;
    this.documents = documents;
    this.stored = stored;
    this.fingerprint = fingerprint;
    this.lock = lock;
    generations.sweep();
    number = generations.numbers().stream().findFirst().orElse(0L) + 1;
    directory = FSDirectory.open(Files.createDirectory(generations.building(number)));
    spool = new FindingSpool(directory);
    writer = new IndexWriter(directory, settings());
  }

  /** How an index is written, and each part of it. */
  static IndexWriterConfig settings() {
    return new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE).setCommitOnClose(false)
        .setCodec(new PeelerCodec());
  }

  /** Takes the lock, clears up after killed builds and begins. */
  static GenerationBuilder begin(Generations generations, Supplier<FindingDocument> documents, StoredFinding stored,
      String fingerprint) {
    BuildLock lock = BuildLock.take(generations.folder());
    boolean begun = false;
    try {
      GenerationBuilder builder = new GenerationBuilder(generations, documents, stored, fingerprint, lock);
      begun = true;
      return builder;
    } catch (IOException e) {
      throw Generations.failed("No index can be built in " + generations.folder(), e);
    } finally {
      if (!begun) {
        lock.close();
      }
    }
  }

  @Override
  public void add(Finding finding) {
    try {
      spool.add(finding, StoredFinding.bytes(finding));
      kinds.computeIfAbsent(finding.kind(), kind -> new AtomicLong()).incrementAndGet();
    } catch (IOException | AlreadyClosedException e) {
      throw notWritten(e);
    }
  }

  @Override
  public Generation publish(long reports, long failed) {
    Optional<Long> before = served();
    try {
      Generation generation = write(reports, failed);
      Path folder = generations.building(number);
      new Verification(folder, stored, "The new index does not verify: %s" + still("; "))
          .check(generation);
      generations.publish(number);
      List<Long> kept = new ArrayList<>(List.of(number));
      before.ifPresent(kept::add);
      generations.keepOnly(kept);
      return generation;
    } catch (IOException | AlreadyClosedException e) {
      throw notWritten(e);
    } finally {
      close();
    }
  }

  /** The generation to keep beside the new one; an unreadable CURRENT keeps the newest. */
  private Optional<Long> served() {
    try {
      return generations.current();
    } catch (IndexException unreadable) {
      return generations.numbers().stream().findFirst();
    }
  }

  private Generation write(long reports, long failed) throws IOException {
    IndexPart.writeAll(spool, documents, generations.building(number), writer);
    spool.close();
    Generation generation = new Generation(number, Instant.now(), fingerprint, writer.getDocStats().numDocs, reports,
        failed, counts());
    // One segment: a generation never changes, so all that a search needs is in one place.
    writer.forceMerge(1);
    writer.setLiveCommitData(GenerationData.write(generation).entrySet());
    writer.commit();
    writer.close();
    return generation;
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      if (kinds.containsKey(kind)) {
        counts.put(kind.slug(), kinds.get(kind).get());
      }
    }
    return counts;
  }

  private IndexException notWritten(Exception e) {
    return Generations.failed("The new index could not be written" + still(", "), e);
  }

  /** What is said of the generation that serves, where there is one. */
  private String still(String joint) {
    return served().isPresent() ? joint + "the old one still serves" : "";
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock; directory) {
      // What is left to write goes nowhere, so that it does not matter if it can be written.
      IOUtils.closeWhileHandlingException(spool);
      writer.rollback();
      Generations.delete(generations.building(number));
    } catch (IOException e) {
      throw Generations.failed("What is left of the build in " + generations.building(number) + " cannot be removed",
          e);
    }
  }
}
