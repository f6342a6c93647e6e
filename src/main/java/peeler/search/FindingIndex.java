package peeler.search;

import java.util.List;
import java.util.Optional;
import peeler.finding.Finding;

/** The generations of an index on disk, and the way to a new one. */
public interface FindingIndex {

  /** All generations kept, newest first; the serving one is {@link #serving}. */
  List<Generation> generations();

  /** The serving generation, empty where nothing was built yet. */
  Optional<Generation> serving();

  /** Begins a new generation beside the serving one. Throws {@link IndexException} if another builder is at work. */
  Builder begin();

  /**
   * Reads the serving generation whole and compares it with what was written down about it: files undamaged, counts, ids
   * unique, every value in the vocabulary. Throws {@link IndexException} with what is wrong.
   *
   * @param deep also with what the engine itself has to check its files; slow
   */
  Generation verify(boolean deep);

  /** Makes the previous generation the serving one again. Throws {@link IndexException} if there is none. */
  Generation rollBack();

  /** Opens the serving generation for searching. Throws {@link IndexException} if there is none or it is of another schema. */
  SearchEngine open();

  /** A generation being built. Closing one that was not published removes it; the serving one is never touched. */
  interface Builder extends AutoCloseable {

    /** Adds a finding. For many threads. Throws {@link IndexException}, for instance if the disk is full. */
    void add(Finding finding);

    /**
     * Completes and verifies the generation (counts, ids unique), switches to it atomically and drops all but the newest
     * two. Throws {@link IndexException} if it does not verify.
     *
     * @param reports reports read
     * @param failed  sources that could not be read
     */
    Generation publish(long reports, long failed);

    @Override
    void close();
  }
}
