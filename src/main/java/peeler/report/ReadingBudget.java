package peeler.report;

/**
 * What is left of the {@link ReadingLimits} while one file is read. PDFBox has no limits of its own: it is asked to
 * report every operator and every sign here.
 */
final class ReadingBudget {

  /**
   * A limit is reached. Unchecked, because PDFBox carries on after checked exceptions in some operators.
   */
  static final class SpentException extends RuntimeException {

    SpentException(String message) {
      super(message);
    }
  }

  private final ReadingLimits limits;
  private final long deadline;
  private long unpackedBytes;
  private int glyphs;

  ReadingBudget(ReadingLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  /** To be called before anything that may take long. */
  void checkTime() {
    if (System.nanoTime() - deadline > 0) {
      throw new SpentException("takes longer to read than " + limits.time().toSeconds() + " seconds");
    }
  }

  void checkBytes(int length) {
    if (length > limits.bytes()) {
      throw new SpentException("larger than " + (limits.bytes() >> 20) + " MB");
    }
  }

  /** Takes so many bytes of an unpacked stream. */
  void unpack(int bytes) {
    checkTime();
    unpackedBytes += bytes;
    if (unpackedBytes > limits.unpackedBytes()) {
      throw new SpentException("its packed parts come to more than " + (limits.unpackedBytes() >> 20) + " MB");
    }
  }

  void checkPages(int count) {
    if (count > limits.pages()) {
      throw new SpentException("more than " + limits.pages() + " pages");
    }
  }

  /** Takes one sign. */
  void glyph() {
    glyphs++;
    if (glyphs > limits.glyphs()) {
      throw new SpentException("more than " + limits.glyphs() + " characters");
    }
  }

  /** Whether a page may have one more shape; what is drawn beyond is a picture and no box. */
  boolean allowsShapes(int count) {
    return count < limits.shapes();
  }
}
