package peeler.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import peeler.ingest.Sources;
import peeler.search.BadSearchException;
import peeler.search.IndexException;
import peeler.search.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line and an exit code; the stack trace is only for those who ask for it. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage() + ".";
    say(command, message + " See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    String message = message(e);
    if (message.equals("Broken pipe")) {
      return ExitCode.DONE; // whoever read the output, such as head, has seen enough
    }
    int code = code(e);
    say(command, code == ExitCode.BUG ? "an error in Peeler itself: " + e + " (-v shows where)" : message);
    if (PeelerCommand.isVerbose(command)) {
      e.printStackTrace(command.getErr());
    }
    return code;
  }

  private static int code(Exception e) {
    return switch (e) {
      case CommandException refused -> refused.exitCode();
      case BadSearchException wrong -> ExitCode.USAGE;
      case IndexException index -> ExitCode.of(index.reason());
      case UncheckedIOException io -> ExitCode.RESOURCE;
      case IOException io -> ExitCode.RESOURCE;
      default -> ExitCode.BUG;
    };
  }

  private static String message(Exception e) {
    Throwable said = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    return switch (said) {
      case FileSystemException file -> "cannot use the file " + file.getFile() + ": " + Sources.reason(file);
      case FileNotFoundException file -> "cannot use the file " + file.getMessage();
      default -> String.valueOf(said.getMessage());
    };
  }

  private static String unknown(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().getFirst();
    boolean option = typed.startsWith("-");
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return "there is no " + (option ? "option " : "command ") + typed + NearestName
        .of(typed.replaceFirst("=.*", ""), option ? command.optionsMap().keySet() : command.subcommands().keySet())
        .map(nearest -> ". Did you mean " + nearest + "?").orElse(".");
  }

  private static void say(CommandLine command, String message) {
    command.getErr().println("peeler: " + Lines.safe(message.replaceAll("\\s*\\R\\s*", " ")));
  }
}
