package peeler.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import peeler.ingest.ToyReports;

/** Runs commands inside the test over toy reports in a folder of its own, and keeps what they printed. */
abstract class CommandLineRuns {

  /** Two reports about invented forces, one line a finding. */
  static final String NORTHMOOR = """
      Victims wait for weeks before anybody calls them back.
      Evidence-led prosecution is considered when a victim withdraws.
      """;
  static final String WESTMERE = """
      Call takers answer nine in ten emergency calls in time.
      Supervisors seldom look at an investigation plan.
      """;

  @TempDir
  Path home;

  /** What a command did. */
  record Outcome(int code, String out, String err) {}

  /** Runs a command as if its output were piped. */
  Outcome run(String... arguments) {
    return run(List.of(), Map.of(), "", arguments);
  }

  Outcome run(List<String> screens, Map<String, String> environment, String input, String... arguments) {
    return run(program(), screens, environment, input, arguments);
  }

  /** Runs a command of another program. */
  Outcome run(Program program, List<String> arguments) {
    return run(program, List.of(), Map.of(), "", arguments.toArray(String[]::new));
  }

  private Outcome run(Program program, List<String> screens, Map<String, String> environment, String input,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, screens,
        80, environment);
    int code = Peeler.commandLine(program, terminal, arguments).execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return new Outcome(code, out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replace(home.toString(), "HOME"));
  }

  Program program() {
    return new Program(home, ToyReports.INSPECTORATE, () -> ToyReports.FILE);
  }

  /** Puts the two reports where the default sources are. */
  void usualReports() throws IOException {
    Path reports = Files.createDirectories(home.resolve("index-data/reports"));
    Files.writeString(reports.resolve("northmoor.txt"), NORTHMOOR);
    Files.writeString(reports.resolve("westmere.txt"), WESTMERE);
    Files.writeString(reports.resolve("manifest.csv"), """
        file,force,cycle,url
        northmoor.txt,northmoor,2021-22,https://reports.example.org/northmoor/
        westmere.txt,westmere,2023-25,
        """);
    Files.writeString(home.resolve("index-data/grades.csv"), "broken");
  }

  Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String path(String name) {
    return home.resolve(name).toString();
  }
}
