package peeler.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.Search;

/**
 * Reads a generation back, on all processors, and compares it with what it says of itself. Throws {@link IndexException} with
 * one of the things that are wrong.
 */
final class Verification {

  /** Findings that one processor checks at a time. */
  private static final int STRETCH = 4_096;

  private final Path folder;
  private final StoredFinding stored;
  private final String message;

  /**
   * Of the generation in that folder.
   *
   * @param message of the exception, with {@code %s} where it says what is wrong
   */
  Verification(Path folder, StoredFinding stored, String message) {
    this.folder = folder;
    this.stored = stored;
    this.message = message;
  }

  /**
   * Counts, that ids are unique, that every finding can be read, its slugs being in the vocabulary, and that they stand newest
   * first. Cost: one reading of every stored finding.
   */
  void check(Generation generation) throws IOException {
    try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      require(reader.numDocs() == generation.findings(),
          "it has " + reader.numDocs() + " findings instead of " + generation.findings());
      for (LeafReaderContext leaf : reader.leaves()) {
        uniqueIds(leaf.reader().terms(FindingDocument.ID));
      }
      readable(reader, generation);
    }
  }

  /** That each finding is filtered and counted under the values it has. Cost: another reading of every stored finding. */
  void checkFacets(List<Facet> facets) throws IOException {
    try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        inStretches(leaf.reader().maxDoc(), (from, to) -> values(facets, leaf.reader(), from, to));
      }
    }
  }

  /** Everything that Lucene itself can check about its files. Cost: some times that of reading all files. */
  void checkDeeply() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(said, true, StandardCharsets.UTF_8));
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      boolean clean = check.checkIndex().clean;
      require(clean, "Lucene's check says " + said.toString(StandardCharsets.UTF_8).lines()
          .filter(line -> line.contains("FAILED") || line.contains("ERROR")).findFirst().orElse("it is broken")
          .strip());
    }
  }

  private void uniqueIds(@Nullable Terms ids) throws IOException {
    TermsEnum id = ids == null ? TermsEnum.EMPTY : ids.iterator();
    while (id.next() != null) {
      require(id.docFreq() == 1, "it has " + id.docFreq() + " findings of the id " + id.term().utf8ToString());
    }
  }

  private void readable(IndexReader reader, Generation generation) throws IOException {
    Map<String, LongAdder> kinds = new ConcurrentSkipListMap<>();
    inStretches(reader.maxDoc(), (from, to) -> {
      StoredFields findings = StoredFinding.inOrder(reader);
      Finding before = read(findings, Math.max(0, from - 1));
      for (int i = from; i < to; i++) {
        Finding finding = read(findings, i);
        require(!finding.id().isEmpty(), "a finding has no id");
        require(HitOrder.Newest.of(before).compareTo(HitOrder.Newest.of(finding)) <= 0,
            finding.id() + " stands after " + before.id() + " and belongs before it");
        before = finding;
        kinds.computeIfAbsent(finding.kind().slug(), kind -> new LongAdder()).increment();
      }
    });
    Map<String, Long> counts = kinds.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue().sum()));
    require(counts.equals(generation.kinds()), "its kinds are " + kinds + " instead of " + generation.kinds());
  }

  private Finding read(StoredFields findings, int document) throws IOException {
    try {
      return stored.read(findings, document);
    } catch (IllegalStateException e) {
      throw failure(String.valueOf(e.getMessage()), e);
    }
  }

  private void values(List<Facet> facets, LeafReader leaf, int from, int to) throws IOException {
    StoredFields findings = StoredFinding.inOrder(leaf);
    List<SortedDocValues> held = new ArrayList<>();
    for (Facet facet : facets) {
      held.add(DocValues.getSorted(leaf, FindingDocument.facetField(facet.name())));
    }
    for (int i = from; i < to; i++) {
      Finding finding = read(findings, i);
      for (int j = 0; j < facets.size(); j++) {
        value(finding, facets.get(j), held.get(j).advanceExact(i) ? held.get(j) : null);
      }
    }
  }

  private void value(Finding finding, Facet facet, @Nullable SortedDocValues value) throws IOException {
    String held = value == null ? "" : value.lookupOrd(value.ordValue()).utf8ToString();
    String due = Objects.requireNonNullElse(facet.value().apply(finding), Search.NONE);
    require(held.equals(due), finding.id() + " is under " + facet.name() + " " + held + " instead of " + due);
  }

  /** Something that is checked of the findings of these numbers. */
  private interface Check {

    void of(int from, int to) throws IOException;
  }

  /** Checks that many findings, some that follow each other at a time. */
  private static void inStretches(int findings, Check check) throws IOException {
    AllProcessors.run(Math.ceilDiv(findings, STRETCH),
        stretch -> check.of(stretch * STRETCH, Math.min(findings, (stretch + 1) * STRETCH)));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw failure(otherwise, null);
    }
  }

  private IndexException failure(String what, @Nullable Exception cause) {
    String said = message.formatted(what);
    return cause == null
        ? new IndexException(IndexException.Reason.VERIFICATION, said)
        : new IndexException(IndexException.Reason.VERIFICATION, said, cause);
  }
}
