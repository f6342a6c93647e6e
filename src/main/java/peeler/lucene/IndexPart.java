package peeler.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** Findings that follow each other in an index, written by one thread as an index of their own, to be joined with the others. */
final class IndexPart implements Closeable {

  /** Memory for findings that are not yet written, of all parts, in megabytes. More is no faster. */
  private static final double BUFFER_MB = 32;
  /** Findings too few to be worth a part of their own. */
  private static final int FEW = 2_000;

  private final Directory directory;
  private final IndexWriter writer;
  private @Nullable DirectoryReader reader;

  private IndexPart(Path folder, double bufferMegabytes) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, GenerationBuilder.settings().setRAMBufferSizeMB(bufferMegabytes)
        .setMergePolicy(NoMergePolicy.INSTANCE).setUseCompoundFile(false));
  }

  /** Makes a document of a finding. */
  private interface Documents {

    Document of(byte[] finding) throws IOException;
  }

  /**
   * Writes the findings of a spool, newest first, into an index that is empty: each processor writes a part, then the last
   * finding is one, which tells what is known only when all words are, and the parts are joined.
   *
   * @param folder for the parts, which are gone in the end
   */
  static void writeAll(FindingSpool spool, Supplier<FindingDocument> documents, Path folder, IndexWriter index)
      throws IOException {
    List<FindingSpool.Place> findings = spool.newestFirst();
    if (findings.isEmpty()) {
      return;
    }
    int last = findings.size() - 1;
    int size = Math.max(FEW, Math.ceilDiv(last, Runtime.getRuntime().availableProcessors()));
    int most = Math.ceilDiv(last, size);
    IndexPart[] parts = new IndexPart[most + 1];
    try {
      AllProcessors.run(most,
          part -> parts[part] = of(findings.subList(part * size, Math.min(last, (part + 1) * size)), spool,
              documents.get()::of, folder(folder, part), BUFFER_MB / most));
      Set<String> terms = new HashSet<>();
      for (int part = 0; part < most; part++) {
        parts[part].addTerms(terms);
      }
      parts[most] = of(findings.subList(last, last + 1), spool, finding -> documents.get().last(finding, terms),
          folder(folder, most), BUFFER_MB);
      index.addIndexes(Arrays.stream(parts).flatMap(IndexPart::segments).toArray(CodecReader[]::new));
    } finally {
      IOUtils.closeWhileHandlingException(parts);
    }
    for (int part = 0; part < parts.length; part++) {
      Generations.delete(folder(folder, part));
    }
  }

  private static Path folder(Path parent, int part) {
    return parent.resolve("part-" + part);
  }

  /** Writes those findings into a new folder, in their order. */
  private static IndexPart of(List<FindingSpool.Place> places, FindingSpool spool, Documents documents,
      Path folder, double bufferMegabytes) throws IOException {
    IndexPart part = new IndexPart(folder, bufferMegabytes);
    boolean written = false;
    try {
      FindingSpool.Reader findings = spool.reader();
      for (FindingSpool.Place place : places) {
        part.writer.addDocument(documents.of(findings.read(place)));
      }
      part.reader = DirectoryReader.open(part.writer);
      written = true;
      return part;
    } finally {
      if (!written) {
        IOUtils.closeWhileHandlingException(part);
      }
    }
  }

  /** Adds the terms of all words that were written. */
  private void addTerms(Set<String> to) throws IOException {
    for (WordField field : WordField.values()) {
      Terms terms = MultiTerms.getTerms(Objects.requireNonNull(reader), field.field());
      TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
      while (term.next() != null) {
        to.add(term.term().utf8ToString());
      }
    }
  }

  /** What was written, in order. To be read until this is closed. */
  private Stream<CodecReader> segments() {
    return reader == null
        ? Stream.empty()
        : reader.leaves().stream().map(LeafReaderContext::reader).map(CodecReader.class::cast);
  }

  /** Ends this; what is in the folder is of no use then. */
  @Override
  public void close() throws IOException {
    IOUtils.close(reader, writer::rollback, directory);
  }
}
