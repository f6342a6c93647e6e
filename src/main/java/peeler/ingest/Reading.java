package peeler.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/**
 * What came of reading one file.
 *
 * @param card     of its report, null if it could not be read
 * @param findings of it
 * @param failure  why it could not be read, or not wholly; null if all went well
 */
record Reading(@Nullable Card card, List<Finding> findings, @Nullable Failure failure) {

  Reading {
    findings = List.copyOf(findings);
  }

  static Reading failed(String source, String reason) {
    return new Reading(null, List.of(), new Failure(source, reason));
  }
}
