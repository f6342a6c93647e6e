package peeler.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own format, but for stored findings: deflated in blocks of some findings each, they take two thirds of the space
 * that Lucene's fast packing takes. To show one its block is unpacked; Lucene's dense packing has blocks of 480 kB, of which
 * a tenth is unpacked for every finding shown. Found by its name, which is written in every index, through
 * {@code META-INF/services}.
 */
public final class PeelerCodec extends FilterCodec {

  private static final String NAME = "Peeler";
  /** Bytes of a block before it is packed: the more, the smaller the index, and the longer one finding takes to read. */
  private static final int BLOCK = 24 * 1024;
  /** Findings in a block at most; short ones do not fill it. */
  private static final int MOST_FINDINGS = 512;
  /** As a power of two, blocks told about in one block of the list of blocks. Lucene's own choice. */
  private static final int SHIFT = 10;

  private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat("PeelerFindings",
      QuickDeflate.INSTANCE, BLOCK, MOST_FINDINGS, SHIFT);

  /** For {@link java.util.ServiceLoader}. */
  public PeelerCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
