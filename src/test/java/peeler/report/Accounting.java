package peeler.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account of a text's words: who holds each character that is no white space. Every such character is to have
 * exactly one holder. Readers are held to it over blocks and furniture, the extractor over findings and furniture.
 */
public final class Accounting {

  /** More are not listed: one mistake tends to give thousands. */
  private static final int LISTED = 20;

  private final String text;
  private final @Nullable String[] holders;
  private final List<String> faults = new ArrayList<>();

  public Accounting(String text) {
    this.text = text;
    this.holders = new String[text.length()];
  }

  /** The account of a report as its reader gives it. */
  public static Accounting of(Report report) {
    Accounting account = new Accounting(report.text());
    report.furniture().forEach(piece -> account.put(piece.reason().label(), piece.span()));
    blocks(report).forEach(block -> account.put(block.form().name(), block));
    return account;
  }

  /** The blocks of a report, headings included, in the order in which it gives them. */
  public static Stream<Block> blocks(Report report) {
    return report.sections().stream().flatMap(Accounting::blocks);
  }

  /** The blocks of a section, its heading first. */
  public static Stream<Block> blocks(Section section) {
    return Stream.concat(Stream.ofNullable(section.heading()), section.body().stream());
  }

  /** Gives every character under the span to the holder; a character that has one already is a fault. */
  public void put(String holder, Span span) {
    if (!isInside(holder, span)) {
      return;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (!Spaces.isSpace(text.charAt(i))) {
        take(i, holder);
      }
    }
  }

  /** Gives every character under the block's spans to the holder. */
  public void put(String holder, Block block) {
    block.spans().forEach(span -> put(holder, span));
  }

  /**
   * Gives to the holder what nobody holds yet under the span: for a finding's place, which may run over furniture. To be
   * called after the furniture is put.
   */
  public void putWhatIsFree(String holder, Span span) {
    if (isInside(holder, span)) {
      for (int i = span.start(); i < span.end(); i++) {
        holders[i] = holders[i] == null ? holder : holders[i];
      }
    }
  }

  /** What is wrong with the account, one line each, empty if nothing is. */
  public List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    int i = 0;
    while (i < text.length()) {
      int end = endOfGap(i);
      if (end > i) {
        all.add("nobody holds " + quoted(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return all.subList(0, Math.min(LISTED, all.size()));
  }

  private boolean isInside(String holder, Span span) {
    if (span.end() > text.length()) {
      faults.add(holder + " stands outside the text: " + span);
      return false;
    }
    return true;
  }

  private void take(int i, String holder) {
    if (holders[i] == null) {
      holders[i] = holder;
    } else {
      faults.add(holder + " takes " + quoted(i, i + 1) + " from " + holders[i]);
    }
  }

  private int endOfGap(int start) {
    int end = start;
    while (end < text.length() && holders[end] == null && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String quoted(int start, int end) {
    int from = Math.max(0, start - 10);
    int to = Math.min(text.length(), end + 10);
    String near = text.substring(from, start) + "[" + text.substring(start, end) + "]" + text.substring(end, to);
    return "'" + near.replace('\n', '/') + "' at " + start;
  }

  @Override
  public String toString() {
    return Arrays.stream(holders).distinct().toList() + " hold " + text.length() + " characters";
  }
}
