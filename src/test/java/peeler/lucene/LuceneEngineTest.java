package peeler.lucene;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.SearchEngine;
import peeler.search.SearchEngineContract;

/** The embedded engine keeps the contract. */
class LuceneEngineTest extends SearchEngineContract {

  @TempDir
  Path folder;

  @Override
  protected SearchEngine engine(List<Finding> findings) {
    return engine(folder, findings);
  }

  /** An engine over these findings in that folder. */
  static SearchEngine engine(Path folder, List<Finding> findings) {
    FindingIndex index = new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets());
    try (FindingIndex.Builder builder = index.begin()) {
      findings.forEach(builder::add);
      builder.publish(1, 0);
    }
    return index.open();
  }
}
