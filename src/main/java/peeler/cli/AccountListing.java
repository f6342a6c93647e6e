package peeler.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import peeler.finding.Extraction;
import peeler.report.Furniture;
import peeler.report.Spaces;

/** The account of a report: for every stretch of its text, which finding it is in or why it is in none. */
final class AccountListing {

  private static final String NOWHERE = "UNACCOUNTED";

  private final PrintWriter out;
  private final Ink ink;
  private final int room;

  AccountListing(Terminal terminal) {
    out = terminal.out();
    ink = terminal.ink();
    room = terminal.screens().contains("out") ? Math.max(terminal.columns(), 60) : Integer.MAX_VALUE;
  }

  /** Prints it and counts the stretches with words that are unaccounted for: there should be none. */
  int print(Extraction extraction) {
    String text = extraction.report().text();
    String[] owners = owners(extraction);
    out.println(ink.bold("== " + Lines.safe(extraction.report().source().name())));
    int unaccounted = 0;
    for (int start = 0, end; start < text.length(); start = end) {
      end = endOfRun(owners, start);
      String words = Spaces.collapse(text.substring(start, end));
      if (!words.isEmpty()) {
        print(start, end, owners[start], words);
        unaccounted += owners[start].equals(NOWHERE) ? 1 : 0;
      }
    }
    out.println(unaccounted == 0
        ? "Every word is accounted for."
        : Lines.count(unaccounted, "stretch").replace("stretchs", "stretches") + " of words not accounted for.");
    return unaccounted;
  }

  /** For each character the finding it is in, or the reason why it is in none. */
  private static String[] owners(Extraction extraction) {
    String[] owners = new String[extraction.report().text().length()];
    Arrays.fill(owners, NOWHERE);
    extraction.places()
        .forEach((id, spans) -> spans.forEach(span -> Arrays.fill(owners, span.start(), span.end(), id)));
    List<Furniture> furniture = extraction.furniture();
    furniture.forEach(piece -> Arrays.fill(owners, piece.span().start(), piece.span().end(),
        "- " + piece.reason().label()));
    return owners;
  }

  private static int endOfRun(String[] owners, int start) {
    int end = start + 1;
    while (end < owners.length && owners[end].equals(owners[start])) {
      end++;
    }
    return end;
  }

  private void print(int start, int end, String owner, String words) {
    String line = String.format("%7d-%-7d %-28s %s", start, end, owner, Lines.safe(words));
    out.println(line.length() <= room ? line : line.substring(0, room - 1) + "\u2026");
  }
}
