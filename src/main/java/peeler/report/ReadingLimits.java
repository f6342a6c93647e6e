package peeler.report;

import java.time.Duration;

/**
 * How much of a PDF is read before it is given up, so that no file can take the machine.
 *
 * @param bytes         length of the file
 * @param unpackedBytes what its packed streams, pictures left out, may come to together
 * @param pages         pages
 * @param glyphs        drawn signs on all pages together
 * @param shapes        drawn rectangles, lines and other shapes on one page
 * @param time          from opening to the last page
 */
record ReadingLimits(int bytes, long unpackedBytes, int pages, int glyphs, int shapes, Duration time) {

  /**
   * Wide of any report seen: the longest have some 200 pages of 3,000 signs and 10 MB, and take a second.
   */
  static final ReadingLimits STANDARD = new ReadingLimits(100 << 20, 256L << 20, 3_000, 10_000_000, 5_000,
      Duration.ofSeconds(60));
}
