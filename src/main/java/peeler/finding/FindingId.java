package peeler.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/** Makes ids of findings from their content: {@code kent-2021-22-x7k2m9qd}. */
final class FindingId {

  /** Letters and digits that cannot be mistaken for one another when read aloud or typed. */
  private static final String DIGITS = "23456789abcdefghijkmnpqrstuvwxyz";
  /** 40 bits: within one force and cycle, where they must differ, some thousand findings share no id. */
  private static final int LENGTH = 8;

  private FindingId() {}

  /**
   * The id of words said of a force in a cycle. Case, punctuation and white space make no difference.
   *
   * @param folded the words as {@link peeler.vocabulary.Fold} folds them
   */
  static String of(@Nullable Force force, @Nullable Cycle cycle, String folded) {
    String prefix = (force == null ? "national" : force.slug()) + "-" + (cycle == null ? "undated" : cycle.slug());
    byte[] hash = sha256(prefix + "\n" + folded);
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | (hash[i] & 0xFF);
    }
    StringBuilder id = new StringBuilder(prefix).append('-');
    for (int i = LENGTH - 1; i >= 0; i--) {
      id.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
