package peeler.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What is read from a file or, where it is called {@code -}, from standard input. */
final class InputLines {

  static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  InputLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The lines that are not blank. */
  List<String> of(String file) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  InputStream open(String file) throws IOException {
    if (!file.equals(STANDARD_INPUT) && Files.isDirectory(path(file))) {
      throw new CommandException(ExitCode.NOT_FOUND, file + " is a folder");
    }
    try {
      return file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(path(file));
    } catch (NoSuchFileException e) {
      throw new CommandException(ExitCode.NOT_FOUND, "there is no file " + file);
    }
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.NOT_FOUND, "not a file name: " + e.getMessage());
    }
  }
}
