package peeler.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reports among the test resources, see the README beside them. */
final class Reports {

  private Reports() {}

  /** A report with the listing beside it. */
  static Sample sample(String fileName) {
    String bare = fileName.substring(0, fileName.lastIndexOf('.'));
    return Sample.of(fileName, bytes(fileName), new String(bytes(bare + ".listing.txt"), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String fileName) {
    try (InputStream in = Reports.class.getResourceAsStream("/reports/" + fileName)) {
      if (in == null) {
        throw new AssertionError("no test resource reports/" + fileName);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
