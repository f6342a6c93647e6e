package peeler.web;

/** Reads chains of exceptions. */
final class Causes {

  private Causes() {}

  /** The message of the exception at the root, or its name where it has none. */
  static String deepest(Throwable thrown) {
    Throwable deepest = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }
}
