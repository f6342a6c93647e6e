package peeler.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import peeler.finding.Finding;

/** The findings of one generation that were shown last: reading one back takes longer than finding it. For several threads. */
final class RecentFindings {

  /** Some megabytes. */
  private static final int MOST = 1_000;

  private final StoredFinding stored;
  private final Map<Integer, Finding> recent = new LinkedHashMap<>(MOST, 0.75f, true) {

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Finding> eldest) {
      return size() > MOST;
    }
  };

  RecentFindings(StoredFinding stored) {
    this.stored = stored;
  }

  /** The finding of that number. */
  Finding of(int doc, StoredFields fields) throws IOException {
    synchronized (recent) {
      Finding known = recent.get(doc);
      if (known != null) {
        return known;
      }
    }
    Finding read = stored.read(fields.document(doc));
    synchronized (recent) {
      recent.put(doc, read);
    }
    return read;
  }
}
