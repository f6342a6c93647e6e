package peeler.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/** The findings of one generation that were shown last: reading one back takes longer than finding it. For several threads. */
final class RecentFindings {

  /** Characters kept in all, a few megabytes: findings are of a line or of many pages. */
  private static final long MOST = 3_000_000;
  /** What a finding takes beside its text, counted as characters. */
  private static final int BESIDE = 1_000;

  private final StoredFinding stored;
  private final Map<Integer, Finding> recent = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  RecentFindings(StoredFinding stored) {
    this.stored = stored;
  }

  /** The finding of that number. */
  Finding of(int doc, StoredFields fields) throws IOException {
    Finding known = known(doc);
    if (known != null) {
      return known;
    }
    Finding read = stored.read(fields, doc);
    keep(doc, read);
    return read;
  }

  private synchronized @Nullable Finding known(int doc) {
    return recent.get(doc);
  }

  private synchronized void keep(int doc, Finding read) {
    if (recent.put(doc, read) == null) {
      size += size(read);
    }
    Iterator<Finding> eldest = recent.values().iterator();
    while (size > MOST && eldest.hasNext()) {
      size -= size(eldest.next());
      eldest.remove();
    }
  }

  private static int size(Finding finding) {
    return finding.text().length() + BESIDE;
  }
}
