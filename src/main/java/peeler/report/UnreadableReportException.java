package peeler.report;

/** A file that cannot be read as a report. The message is one line for the person who put the file there. */
public final class UnreadableReportException extends Exception {

  public UnreadableReportException(String message) {
    super(message);
  }

  public UnreadableReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
