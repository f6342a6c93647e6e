package peeler.cli;

import java.io.PrintWriter;
import java.util.List;
import peeler.ingest.Tally;
import peeler.vocabulary.Inspectorate;

/** A tally for reading: what was found by kind, what is doubtful, what was passed over, what failed and why. */
final class TallyListing {

  /** More of the same is counted; the JSON tally names all. */
  private static final int NAMED = 20;

  private final PrintWriter to;
  private final Inspectorate inspectorate;

  TallyListing(PrintWriter to, Inspectorate inspectorate) {
    this.to = to;
    this.inspectorate = inspectorate;
  }

  /** Prints it; a quiet user wants to know only what failed. */
  void print(Tally tally, boolean quiet) {
    if (!quiet) {
      to.println("Read      " + Lines.count(tally.reports(), "report") + ", " + Lines.count(tally.total(), "finding"));
      tally.findings().forEach((kind, count) -> row(count,
          count == 1 ? inspectorate.name(kind).name() : inspectorate.name(kind).plural()));
      doubts(tally);
      list("Same      ", "file", " of a report that was taken from another", tally.duplicates());
      if (tally.repeated() > 0) {
        to.println("Repeated  " + Lines.count(tally.repeated(), "finding")
            + " word for word in an earlier report, taken once");
      }
    }
    list("Failed    ", "source", "", tally.failures());
    to.flush();
  }

  private void doubts(Tally tally) {
    long doubts = tally.doubts().values().stream().mapToLong(Long::longValue).sum();
    if (doubts > 0) {
      to.println("Doubts    " + Lines.number(doubts) + " (peeler extract FILE lists them)");
      tally.doubts().forEach((kind, count) -> row(count, kind.label()));
    }
  }

  private void list(String name, String noun, String what, List<?> items) {
    if (!items.isEmpty()) {
      to.println(name + Lines.count(items.size(), noun) + what);
      items.stream().limit(NAMED).forEach(item -> to.println("            " + Lines.safe(item.toString())));
      if (items.size() > NAMED) {
        to.println("            and " + Lines.number(items.size() - NAMED) + " more; --report FILE names all");
      }
    }
  }

  private void row(long count, String what) {
    to.printf("%,18d  %s%n", count, what);
  }
}
