package peeler.report;

/**
 * Turns the bytes of one format into a {@link Report}. To add a format:
 * <ol>
 * <li>write one class that implements this interface;
 * <li>add one line to {@link ReportReaders};
 * <li>add a sample and a test that inherits {@code ReportReaderContract}.
 * </ol>
 * A reader is stateless and may be used by many threads at once. It is bounded in time and memory for any bytes.
 */
public interface ReportReader {

  /** Whether this reader is for files of that name (its ending, lower case or not). */
  boolean reads(String fileName);

  /**
   * The report in those bytes. The same bytes give an equal report.
   *
   * @throws UnreadableReportException if there is no report in them; the message says why, in one line
   */
  Report read(String fileName, byte[] bytes) throws UnreadableReportException;
}
