package peeler.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** How help looks: the same for all commands. */
final class Usage {

  private Usage() {}

  /** Gives every command the list of exit codes and the width and colours of the terminal. */
  static CommandLine dressed(CommandLine commandLine, Terminal terminal) {
    ColorScheme colours = CommandLine.Help.defaultColorScheme(terminal.ink().on() ? Ansi.ON : Ansi.OFF);
    commandLine.setColorScheme(colours).setUsageHelpWidth(Math.max(terminal.columns(), 80));
    describe(commandLine);
    return commandLine;
  }

  private static void describe(CommandLine command) {
    command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.meanings())
        .optionListHeading("%nOptions:%n").commandListHeading("%nCommands:%n").sortOptions(false);
    command.getSubcommands().values().forEach(Usage::describe);
  }
}
