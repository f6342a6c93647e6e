package peeler.ingest;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.List;
import java.util.zip.CRC32C;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;

/**
 * A reading as the bytes of a cache entry: its key, its card, its findings, and a checksum of all that. What is read back
 * is equal to what was written.
 */
final class CachedReading {

  private final Inspectorate inspectorate;

  CachedReading(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  byte[] write(String key, Card card, List<Finding> findings) {
    EntryWriter to = new EntryWriter();
    to.text(key);
    to.card(card);
    to.number(findings.size());
    findings.forEach(to::finding);
    byte[] said = to.bytes();
    return ByteBuffer.allocate(said.length + Long.BYTES).put(said).putLong(checksum(said, said.length)).array();
  }

  /** The reading of a file of that name. Throws {@link IllegalArgumentException} if these are not the bytes of that key. */
  Reading read(String key, byte[] bytes, String source) {
    int length = bytes.length - Long.BYTES;
    if (length < 0 || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != checksum(bytes, length)) {
      throw new IllegalArgumentException("the checksum is another");
    }
    try {
      return read(key, new EntryReader(ByteBuffer.wrap(bytes, 0, length), inspectorate), source);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("the entry is none that was written here", e);
    }
  }

  private static Reading read(String key, EntryReader from, String source) {
    if (!key.equals(from.text())) {
      throw new IllegalArgumentException("the entry is that of another file");
    }
    return new Reading(from.card(source), from.list(from::finding), null);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
