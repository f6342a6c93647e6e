package peeler.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;

/**
 * Entity tags. A generation never changes, so generation, canonical address and program together name an answer before
 * it is made: a client that has it is told so (304) without a search. Tags are weak because the body may be compressed.
 */
final class EntityTags {

  private static final String BAR = "|";

  private final String program = program();

  /** Answers with what {@code answer} makes, marked with its tag; a client that has it already is only told so. */
  void answer(Context context, Generation generation, String canonical, Runnable answer) {
    if (!answered(context, generation, canonical)) {
      mark(context, generation, canonical);
      answer.run();
    }
  }

  /** Whether the client has the answer already, which was then said: nothing is left to do. */
  boolean answered(Context context, Generation generation, String canonical) {
    if (!isFresh(context.header("If-None-Match"), tag(generation, canonical))) {
      return false;
    }
    mark(context, generation, canonical);
    context.status(304);
    return true;
  }

  /** Marks an answer with its tag. */
  void mark(Context context, Generation generation, String canonical) {
    context.header("ETag", tag(generation, canonical));
    context.header("X-Index-Generation", Long.toString(generation.number()));
  }

  /** The build time is part of it: an index that was deleted and built anew counts its generations from 1 again. */
  String tag(Generation generation, String canonical) {
    String hash = Hash.of(program + BAR + generation.built() + BAR + generation.fingerprint() + BAR + canonical);
    return "W/\"g" + generation.number() + "." + hash + "\"";
  }

  /** Weak comparison (RFC 9110, 13.1.2) with every tag in the list; {@code *} is any. */
  static boolean isFresh(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(one -> one.equals("*")
            || strong(one).equals(strong(tag)));
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /**
   * What tells this build of the program from another: the checksum of its jar, which a start has to wait for; not run from a
   * jar, no two runs are alike.
   */
  private static String program() {
    try {
      Path jar = Path.of(EntityTags.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? checksum(Files.readAllBytes(jar)) : UUID.randomUUID().toString();
    } catch (URISyntaxException e) {
      return UUID.randomUUID().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length + "-" + checksum.getValue();
  }
}
