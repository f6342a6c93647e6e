package peeler.report;

import java.nio.charset.StandardCharsets;

/** A small report of a known content: a file's name and bytes, and what {@link Listing} is to say of it. */
final class Sample {

  private final String fileName;
  private final byte[] bytes;
  private final String listing;

  private Sample(String fileName, byte[] bytes, String listing) {
    this.fileName = fileName;
    this.bytes = bytes;
    this.listing = listing;
  }

  static Sample of(String fileName, byte[] bytes, String listing) {
    return new Sample(fileName, bytes.clone(), listing);
  }

  /** A sample of text, in UTF-8. */
  static Sample of(String fileName, String text, String listing) {
    return new Sample(fileName, text.getBytes(StandardCharsets.UTF_8), listing);
  }

  String fileName() {
    return fileName;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String listing() {
    return listing;
  }
}
