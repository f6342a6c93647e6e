package peeler.lucene;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.search.SearchEngine;
import peeler.search.UnderstandingContract;

/** The embedded engine understands what it must. */
class LuceneUnderstandingTest extends UnderstandingContract {

  @TempDir
  Path folder;

  @Override
  protected SearchEngine engine(List<Finding> findings) {
    return LuceneEngineTest.engine(folder, findings);
  }
}
