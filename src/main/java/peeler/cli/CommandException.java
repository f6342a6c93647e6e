package peeler.cli;

/** A command cannot do what was asked. The message is one line for the person who asked. */
final class CommandException extends RuntimeException {

  private final int exitCode;

  CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** One of {@link ExitCode}. */
  int exitCode() {
    return exitCode;
  }
}
