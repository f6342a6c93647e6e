package peeler.report;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The deflated streams of a PDF, unpacked once into nothing to see how large they are. PDFBox unpacks some of them into
 * memory whole, and a megabyte can hold a thousand.
 */
final class PackedStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  /** A stream's dictionary is looked for in so many bytes before it. */
  private static final int DICTIONARY = 512;

  private final byte[] bytes;
  private final ReadingBudget budget;
  private final byte[] sink = new byte[1 << 16];

  private PackedStreams(byte[] bytes, ReadingBudget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /** Charges what the streams unpack to. Linear in the unpacked size, which the budget bounds. */
  static void charge(byte[] bytes, ReadingBudget budget) {
    new PackedStreams(bytes, budget).charge();
  }

  private void charge() {
    int at = next(0);
    while (at >= 0) {
      int data = afterLineEnd(at + STREAM.length);
      at = next(isPacked(data) && !isPicture(at) ? data + unpack(data) : data);
    }
  }

  private int next(int from) {
    for (int i = from; i + STREAM.length <= bytes.length; i++) {
      if (bytes[i] == 's' && matches(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private int afterLineEnd(int at) {
    int data = at;
    while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
      data++;
    }
    return data;
  }

  /** Whether a zlib header stands there: RFC 1950, section 2.2. */
  private boolean isPacked(int at) {
    return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8
        && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  /** Pictures are large by nature and never unpacked by this program. */
  private boolean isPicture(int stream) {
    int from = Math.max(0, stream - DICTIONARY);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj"))).contains("/Image");
  }

  /** Charges the stream there; gives how many packed bytes it had. */
  private int unpack(int at) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      inflateAll(inflater);
      return (int) inflater.getBytesRead();
    } finally {
      inflater.end();
    }
  }

  private void inflateAll(Inflater inflater) {
    try {
      for (int length = inflater.inflate(sink); length > 0; length = inflater.inflate(sink)) {
        budget.unpack(length);
      }
    } catch (DataFormatException e) {
      // no deflated data after all, or damaged: PDFBox ends there too
      return;
    }
  }
}
