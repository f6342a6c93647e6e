package peeler.search;

import java.util.List;
import java.util.Optional;
import peeler.finding.Finding;

/**
 * Answers searches over the serving generation, which it picks up when it is switched. To add an engine:
 * <ol>
 * <li>write a package with a class that implements this interface and a {@link FindingIndex};
 * <li>no type of the engine leaks through it;
 * <li>inherit {@code SearchEngineContract} in its test;
 * <li>wire it in {@code peeler.cli}.
 * </ol>
 * For many threads; an answer is never of two generations.
 */
public interface SearchEngine extends AutoCloseable {

  /** The answer. Throws {@link BadSearchException} where the words cannot be searched for. */
  Answer answer(Search search);

  /** The finding of that id. */
  Optional<Finding> finding(String id);

  /** All findings of a report, in reading order; empty if there is no such report. */
  List<Finding> ofReport(String documentSlug);

  /**
   * Hands over all findings that match, in the order of the search whatever its page and size, all from one generation.
   * Throws {@link BadSearchException} or {@link IndexException} before anything is handed over; what the receiver throws
   * ends the reading. Memory is bounded by the number of findings, not by their length.
   */
  void all(Search search, Receiver receiver);

  /** Takes the findings of {@link SearchEngine#all}. */
  interface Receiver {

    /** Is told once, before the first finding, how many will come and from which generation. */
    void begin(long total, Generation generation);

    /** Takes the next finding. */
    void next(Finding finding);
  }

  /** The serving generation. */
  Generation generation();

  @Override
  void close();
}
