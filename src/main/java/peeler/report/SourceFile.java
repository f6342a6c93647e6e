package peeler.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file a report was read from.
 *
 * @param name   file name, without folders
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param format {@code text}, {@code html}, {@code pdf} or {@code register}
 */
public record SourceFile(String name, String sha256, String format) {

  /** The file of that name with those bytes. */
  static SourceFile of(String name, byte[] bytes, String format) {
    try {
      return new SourceFile(name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), format);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
