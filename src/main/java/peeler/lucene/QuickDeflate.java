package peeler.lucene;

import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;

/**
 * Deflates in half the time of Lucene's {@link CompressionMode#HIGH_COMPRESSION}, into a tenth more space, and is read as that
 * is.
 */
final class QuickDeflate extends CompressionMode {

  /** The only one: Lucene copies packed blocks from index to index as they are only if both have the same. */
  static final CompressionMode INSTANCE = new QuickDeflate();
  /** Of zlib, the last level that takes the first good match it finds. Lucene's is 6. */
  private static final int LEVEL = 3;

  @Override
  public Compressor newCompressor() {
    return new Deflating();
  }

  @Override
  public Decompressor newDecompressor() {
    return HIGH_COMPRESSION.newDecompressor();
  }

  private QuickDeflate() {}

  private static final class Deflating extends Compressor {

    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] packed = new byte[1024];

    @Override
    public void compress(ByteBuffersDataInput block, DataOutput to) throws IOException {
      byte[] bytes = new byte[(int) block.length()];
      block.readBytes(bytes, 0, bytes.length);
      deflater.reset();
      deflater.setInput(bytes);
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        packed = ArrayUtil.grow(packed, length + 1);
        length += deflater.deflate(packed, length, packed.length - length);
      }
      to.writeVInt(length);
      to.writeBytes(packed, length);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }
}
