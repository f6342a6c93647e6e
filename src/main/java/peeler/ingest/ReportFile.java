package peeler.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import peeler.finding.Extraction;
import peeler.finding.Manifest;
import peeler.report.Report;
import peeler.report.ReportReader;
import peeler.report.UnreadableReportException;

/** One file and the way from its bytes to findings. For many threads. */
public final class ReportFile {

  /** The largest public report with pictures is some 30 MB; bytes are held in memory, one file for each job. */
  private static final long MAX_BYTES = 256L << 20;

  static final String TOO_LARGE = "too large for the memory that this program has";

  private final Function<String, Optional<ReportReader>> readers;
  private final BiFunction<Report, Manifest, Extraction> extractor;
  private final Supplier<String> version;

  /**
   * A way to findings.
   *
   * @param version of all code and data on this way, another whenever any of it changes; asked for once a build
   */
  public ReportFile(Function<String, Optional<ReportReader>> readers,
      BiFunction<Report, Manifest, Extraction> extractor, Supplier<String> version) {
    this.readers = readers;
    this.extractor = extractor;
    this.version = version;
  }

  /** Of all that decides what is made of a file. */
  public String version() {
    return version.get();
  }

  /**
   * All that is made of a file.
   *
   * @throws UnreadableReportException if nothing can be; the message is one line without the file's name
   */
  public Extraction extract(Path file, Manifest manifest) throws UnreadableReportException {
    return extract(open(file), manifest);
  }

  /** A file's name, its bytes and who can read them. */
  static final class Contents {

    private final String name;
    private final ReportReader reader;
    private final byte[] bytes;

    private Contents(String name, ReportReader reader, byte[] bytes) {
      this.name = name;
      this.reader = reader;
      this.bytes = bytes;
    }

    /** Not a copy. */
    byte[] bytes() {
      return bytes;
    }
  }

  /** Takes a file's bytes if there is a reader for them. */
  Contents open(Path file) throws UnreadableReportException {
    String name = String.valueOf(file.getFileName());
    ReportReader reader = readers.apply(name)
        .orElseThrow(() -> new UnreadableReportException("not a format that can be read"));
    return new Contents(name, reader, bytes(file));
  }

  Extraction extract(Contents contents, Manifest manifest) throws UnreadableReportException {
    try {
      return extractor.apply(contents.reader.read(contents.name, contents.bytes), manifest);
    } catch (RuntimeException | StackOverflowError e) {
      // A reader's or rule's own mistake costs one report, not the whole run.
      throw new UnreadableReportException("an error in Peeler itself: " + e, e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableReportException(TOO_LARGE, e);
    }
  }

  private static byte[] bytes(Path file) throws UnreadableReportException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new UnreadableReportException("larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableReportException(Sources.reason(e), e);
    }
  }
}
