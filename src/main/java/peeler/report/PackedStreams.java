package peeler.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The deflated streams of a PDF, unpacked once into nothing to see how large they are. PDFBox unpacks some of them into
 * memory whole, and a megabyte can hold a thousand.
 */
final class PackedStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  /** A stream's dictionary is looked for in so many bytes before it. */
  private static final int DICTIONARY = 512;
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final int MOST_LAYERS = 4;

  private final byte[] bytes;
  private final ReadingBudget budget;

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
      at = next(isPacked(bytes, data) && !isPicture(at) ? data + unpack(data) : data);
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
  private static boolean isPacked(byte[] bytes, int at) {
    return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8
        && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  /** Pictures are large by nature and never unpacked by this program; only what says it is one and nothing else counts. */
  private boolean isPicture(int stream) {
    int from = Math.max(0, stream - DICTIONARY);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    return PICTURE.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj")))).find();
  }

  /** Charges the stream there; gives how many packed bytes it had. */
  private int unpack(int at) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, at, bytes.length - at);
    return unpack(InputStream.nullInputStream(), inflater, MOST_LAYERS);
  }

  private int unpack(InputStream packed, Inflater inflater, int layers) {
    try {
      drain(new Charged(new InflaterInputStream(packed, inflater)), layers);
      return (int) inflater.getBytesRead();
    } finally {
      inflater.end();
    }
  }

  /** Unpacks what is packed in the packed too, for a filter may be named twice, and then the rest of this layer. */
  private void drain(InputStream layer, int layers) {
    PushbackInputStream unpacked = new PushbackInputStream(layer, 2);
    try {
      byte[] start = unpacked.readNBytes(2);
      unpacked.unread(start);
      if (layers > 1 && isPacked(start, 0)) {
        unpack(unpacked, new Inflater(), layers - 1);
      }
      unpacked.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // no deflated data after all, or damaged: PDFBox ends there too
      return;
    }
  }

  /** Charges what is read through it. */
  private final class Charged extends FilterInputStream {

    Charged(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      budget.unpack(Math.max(0, read));
      return read;
    }
  }
}
