package peeler.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding.GradeBasis;
import peeler.report.Block;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Kind;

/**
 * A finding before it has its id: blocks instead of words.
 *
 * @param kind    what sort
 * @param force   whom it is about, null for all forces or unknown
 * @param cycle   inspection round, null where unknown
 * @param area    what it is about
 * @param grade   of its area, null where ungraded
 * @param basis   where the grade comes from, null exactly where the grade is
 * @param heading null for a passage without one
 * @param body    never empty unless there is a heading
 * @param url     public address of its stretch, null for that of the report
 */
record Draft(Kind kind, @Nullable Force force, @Nullable Cycle cycle, AreaMatch area, @Nullable Grade grade,
    @Nullable GradeBasis basis,
    @Nullable Block heading, List<Block> body, @Nullable String url) {

  Draft {
    body = List.copyOf(body);
  }

  /** The same with another grade, null for none. */
  Draft graded(@Nullable Grade other, @Nullable GradeBasis from) {
    return new Draft(kind, force, cycle, area, other, other == null ? null : from, heading, body, url);
  }

  /** First block, heading before body. */
  Block first() {
    return heading == null ? body.getFirst() : heading;
  }
}
