package peeler.search;

/** The index cannot do what was asked. The message is one line that says what to do about it. */
public final class IndexException extends RuntimeException {

  /** Why, for the exit code of the command line. */
  public enum Reason {
    NO_INDEX, STALE_SCHEMA, LOCKED, RESOURCE, VERIFICATION
  }

  private final Reason reason;

  public IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
