package peeler.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import peeler.vocabulary.Fold;

/**
 * A small likeness of a text, by which two texts of any length are compared: the smallest hashes of its runs of three
 * words (bottom-k sketch; Broder, "On the resemblance and containment of documents", 1997). Texts of fewer runs than the
 * sketch holds are compared exactly.
 */
final class Sketch {

  /** Runs of three: two accounts of one inspection share words and pairs of words, but few runs. */
  private static final int RUN = 3;
  /** Error of the similarity is about 1/sqrt of this: 6 %. */
  private static final int SIZE = 256;

  private final long[] smallest;

  private Sketch(long[] smallest) {
    this.smallest = smallest;
  }

  /** The sketch of all those passages together. */
  static Sketch of(List<String> passages) {
    return new Sketch(passages.stream().flatMapToLong(Sketch::runs).sorted().distinct().limit(SIZE).toArray());
  }

  /** The sketch of those hashes, as {@link #hashes} gave them. */
  static Sketch ofHashes(long[] smallest) {
    return new Sketch(smallest);
  }

  /** All that it is made of, ascending. */
  long[] hashes() {
    return smallest;
  }

  /** Share of runs that two texts have in common, of the runs in either: 0 to 1. */
  double similarity(Sketch other) {
    long[] union = LongStream.concat(Arrays.stream(smallest), Arrays.stream(other.smallest)).sorted().distinct()
        .limit(SIZE).toArray();
    long shared = Arrays.stream(union).filter(hash -> has(hash) && other.has(hash)).count();
    return union.length == 0 ? 0 : (double) shared / union.length;
  }

  private boolean has(long hash) {
    return Arrays.binarySearch(smallest, hash) >= 0;
  }

  private static LongStream runs(String passage) {
    List<Fold.Word> words = Fold.words(passage);
    int count = words.isEmpty() ? 0 : Math.max(1, words.size() - RUN + 1);
    return LongStream.range(0, count)
        .map(i -> hash(words.subList((int) i, Math.min(words.size(), (int) i + RUN))));
  }

  private static long hash(List<Fold.Word> run) {
    long hash = 0;
    for (Fold.Word word : run) {
      hash = mixed(hash + word.word().hashCode());
    }
    return hash;
  }

  /** Spreads close values over all longs (the finaliser of SplitMix64). */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
