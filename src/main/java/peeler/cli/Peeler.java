package peeler.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** The command {@code peeler}. */
public final class Peeler {

  private Peeler() {}

  /** Runs one command and ends with its exit code. The launcher gives the folder of the program as {@code peeler.home}. */
  public static void main(String[] args) {
    Logging.only(java.util.logging.Level.SEVERE);
    System.exit(commandLine(Program.at(home()), Terminal.system()).execute(args));
  }

  /** Empty if it is the working directory, so that files are shown by short names there. */
  private static Path home() {
    Path home = Path.of(System.getProperty("peeler.home", ""));
    return home.equals(Path.of("").toAbsolutePath()) ? Path.of("") : home;
  }

  /** The command line with all its commands, reading and writing where it is told. */
  static CommandLine commandLine(Program program, Terminal terminal) {
    CommandLine commandLine = new CommandLine(new PeelerCommand(terminal))
        .addSubcommand("index", new IndexCommand(program, terminal))
        .addSubcommand("serve", new ServeCommand(program, terminal))
        .addSubcommand("search", SearchCommand.commandLine(program, terminal))
        .addSubcommand("export", ExportCommand.commandLine(program, terminal))
        .addSubcommand("extract", new ExtractCommand(program, terminal))
        .addSubcommand("info", new InfoCommand(program, terminal))
        .addSubcommand("verify", new VerifyCommand(program, terminal))
        .addSubcommand("rollback", new RollbackCommand(program, terminal))
        .addSubcommand("eval", new EvalCommand(program, terminal))
        .addSubcommand("train", new TrainCommand(program, terminal))
        .addSubcommand("help", new CommandLine.HelpCommand());
    Errors errors = new Errors();
    return Usage.dressed(commandLine, terminal).setOut(terminal.out()).setErr(terminal.err())
        .setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors);
  }
}
