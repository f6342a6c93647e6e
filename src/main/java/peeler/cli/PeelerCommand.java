package peeler.cli;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code peeler} without a command: shows how it is used. */
@Command(name = "peeler", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND", header = {
    "Peels inspection reports into findings and makes them searchable.", "",
    "  peeler serve                                     search in a browser",
    "  peeler search \"evidence-led prosecution\"         search here",
    ""}, footer = {"", "'peeler help COMMAND' or 'peeler COMMAND --help' says more."})
final class PeelerCommand implements Callable<Integer> {

  private final Terminal terminal;
  private boolean verbose;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  PeelerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(names = {"-v",
      "--verbose"}, scope = ScopeType.INHERIT, description = "Show what libraries warn of, and stack traces.")
  void beVerbose(boolean wanted) {
    verbose = wanted;
    Logging.only(wanted ? Level.WARNING : Level.SEVERE);
  }

  /** Whether errors are shown with their stack trace. */
  static boolean isVerbose(CommandLine commandLine) {
    return commandLine.getCommandSpec().root().userObject() instanceof PeelerCommand command && command.verbose;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return ExitCode.USAGE;
  }
}
