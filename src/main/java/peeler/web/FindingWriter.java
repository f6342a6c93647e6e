package peeler.web;

import peeler.finding.Finding;

/** Writes findings to a stream, one after the other. */
public sealed interface FindingWriter extends AutoCloseable permits CsvFindings, NdjsonFindings {

  /** Writes the next finding. Throws {@link java.io.UncheckedIOException}. */
  void write(Finding finding);

  /** Writes what is left and closes the stream. */
  @Override
  void close();
}
