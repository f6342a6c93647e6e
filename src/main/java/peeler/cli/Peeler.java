package peeler.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The command {@code peeler}. */
public final class Peeler {

  private static final String HELP = "help";

  private Peeler() {}

  /** Runs one command and ends with its exit code. The launcher gives the folder of the program as {@code peeler.home}. */
  public static void main(String[] args) {
    Logging.only(java.util.logging.Level.SEVERE);
    Thread.ofPlatform().daemon().start(Peeler::loadOptionParser);
    System.exit(commandLine(Program.at(home()), Terminal.system(), args).execute(args));
  }

  /**
   * Has the classes that read options loaded while the program is put together: they are of an old format that Java cannot
   * note, so that loading them takes longer than all the rest.
   */
  private static void loadOptionParser() {
    new CommandLine(CommandLine.Model.CommandSpec.create()).parseArgs();
  }

  /** Empty if it is the working directory, so that files are shown by short names there. */
  private static Path home() {
    Path home = Path.of(System.getProperty("peeler.home", ""));
    return home.equals(Path.of("").toAbsolutePath()) ? Path.of("") : home;
  }

  /** The command line with all its commands, reading and writing where it is told. */
  static CommandLine commandLine(Program program, Terminal terminal) {
    return commandLine(program, terminal, new String[0]);
  }

  /**
   * The command line for some arguments: where they begin with the name of a command, with that one only. Making all of
   * them ready takes a quarter of a second, which is most of the time of a short command.
   */
  static CommandLine commandLine(Program program, Terminal terminal, String[] arguments) {
    Map<String, Supplier<Object>> commands = commands(program, terminal);
    boolean isOne = arguments.length > 0 && commands.containsKey(arguments[0]) && !arguments[0].equals(HELP);
    CommandLine commandLine = new CommandLine(new PeelerCommand(terminal));
    commands.forEach((name, command) -> {
      if (!isOne || name.equals(arguments[0])) {
        commandLine.addSubcommand(name, command.get());
      }
    });
    Errors errors = new Errors();
    return Usage.dressed(commandLine, terminal).setOut(terminal.out()).setErr(terminal.err())
        .setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors)
        .setExecutionStrategy(parsed -> written(new CommandLine.RunLast().execute(parsed), terminal));
  }

  /** The exit code of a command, unless what it printed went nowhere: a full disk must not pass for few results. */
  private static int written(int code, Terminal terminal) {
    terminal.out().flush();
    Optional<String> fault = terminal.data().fault();
    if (code != ExitCode.DONE || fault.isEmpty()) {
      return code;
    }
    terminal.err().println("peeler: standard output cannot be written: " + fault.get());
    return ExitCode.RESOURCE;
  }

  /** The commands by name, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Program program, Terminal terminal) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("index", () -> new IndexCommand(program, terminal));
    commands.put("serve", () -> new ServeCommand(program, terminal));
    commands.put("search", () -> SearchCommand.commandLine(program, terminal));
    commands.put("export", () -> ExportCommand.commandLine(program, terminal));
    commands.put("extract", () -> new ExtractCommand(program, terminal));
    commands.put("info", () -> new InfoCommand(program, terminal));
    commands.put("verify", () -> new VerifyCommand(program, terminal));
    commands.put("rollback", () -> new RollbackCommand(program, terminal));
    commands.put("eval", () -> new EvalCommand(program, terminal));
    commands.put("train", () -> new TrainCommand(program, terminal));
    // No reference to its constructor: with one, Java 25 crashes where it notes what starting takes, for picocli's classes
    // are of an old format that cannot be noted.
    commands.put(HELP, () -> new CommandLine.HelpCommand());
    return commands;
  }
}
