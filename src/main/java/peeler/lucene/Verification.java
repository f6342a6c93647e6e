package peeler.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Generation;
import peeler.search.IndexException;

/** Reads a built generation back before it may serve: its counts, that ids are unique, and every finding. */
final class Verification {

  private final Path folder;
  private final StoredFinding stored;

  Verification(Path folder, StoredFinding stored) {
    this.folder = folder;
    this.stored = stored;
  }

  /** Throws {@link IndexException} naming what is wrong. Cost: one reading of every stored finding. */
  void check(Generation generation) throws IOException {
    try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      require(reader.numDocs() == generation.findings(),
          "it has " + reader.numDocs() + " findings instead of " + generation.findings());
      for (LeafReaderContext leaf : reader.leaves()) {
        uniqueIds(leaf.reader().terms(FindingDocument.ID));
      }
      readable(reader.storedFields(), reader.maxDoc());
    }
  }

  private static void uniqueIds(@Nullable Terms ids) throws IOException {
    TermsEnum id = ids == null ? TermsEnum.EMPTY : ids.iterator();
    while (id.next() != null) {
      require(id.docFreq() == 1, "it has " + id.docFreq() + " findings of the id " + id.term().utf8ToString());
    }
  }

  private void readable(StoredFields findings, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      try {
        Finding finding = stored.read(findings.document(i));
        require(!finding.id().isEmpty(), "a finding has no id");
      } catch (IllegalStateException e) {
        throw new IndexException(IndexException.Reason.VERIFICATION, failure(e.getMessage()), e);
      }
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IndexException(IndexException.Reason.VERIFICATION, failure(otherwise));
    }
  }

  private static String failure(@Nullable String what) {
    return "The new index does not verify: " + what + "; the old one still serves";
  }
}
