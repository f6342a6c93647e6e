package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peeler.search.SearchEngine;

/**
 * The index of the data that comes with the program, built by the command that users run: once for all tests of a run, as
 * that takes seconds.
 */
public final class DefaultIndex {

  private static final Program PROGRAM = Program.at(Path.of(""));
  private static final Path FOLDER = Path.of("target", "test-indexes", Long.toString(ProcessHandle.current().pid()));

  private DefaultIndex() {}

  /** Opens it, built if need be; whoever opens it closes it. */
  public static SearchEngine open() {
    return open("default");
  }

  /** Opens the index of other sources, kept under a name. */
  static synchronized SearchEngine open(String name, String... sources) {
    Path folder = FOLDER.resolve(name);
    if (!Files.exists(folder)) {
      Terminal quiet = Terminal.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
          new ByteArrayOutputStream(), List.of(), 80, Map.of());
      String[] command = Stream.concat(Stream.of("index", "--index", folder.toString()), Stream.of(sources))
          .toArray(String[]::new);
      assertThat(Peeler.commandLine(PROGRAM, quiet).execute(command)).isZero();
    }
    return PROGRAM.index(folder).open();
  }
}
