package peeler.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import peeler.ingest.Sources;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.web.Server;
import picocli.CommandLine.Command;

/**
 * {@code peeler train}, hidden: does a little of everything, so that Java can note which classes that takes. The launcher runs it
 * once after a build, with the option that writes the notes down; with them the program starts in less than half the time.
 * Works in a temporary folder and leaves nothing.
 */
@Command(name = "train", hidden = true, header = "Does a little of everything, for Java to learn what starting takes.")
final class TrainCommand implements Callable<Integer> {

  private static final int SOURCES = 6;
  private static final List<String> ADDRESSES = List.of("/", "/search?q=domestic+abuse&kind=main-finding",
      "/api/v1/search?q=%22domestic+abuse%22+OR+victim*&force=kent&force=essex", "/api/v1/search?q=safegaurding",
      "/api/v1/suggest?q=saf", "/help", "/grades", "/forces/kent");

  private final Program program;
  private final Terminal terminal;

  TrainCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("peeler-train");
    try {
      FindingIndex index = program.index(folder);
      build(index, folder);
      build(index, folder);
      search(folder);
      try (SearchEngine engine = index.open()) {
        serve(engine);
      }
    } finally {
      delete(folder);
    }
    return ExitCode.DONE;
  }

  /** The first time sources are read, the second they are unchanged. */
  private void build(FindingIndex index, Path folder) throws IOException {
    new IndexBuild(program, terminal, 1, true).run(Sources.walk(some(), folder), index, program.cache(folder), false);
  }

  /** A few of the usual sources, the first file of each folder among them. */
  private List<Path> some() throws IOException {
    Path reports = program.usualSources().getFirst();
    try (Stream<Path> files = Files.isDirectory(reports) ? Files.list(reports) : Stream.of(reports)) {
      return files.filter(Files::isRegularFile).sorted().limit(SOURCES).toList();
    }
  }

  /** By the command line, as its users do: reading options takes longer than searching. */
  private void search(Path folder) {
    String index = "--index=" + folder;
    Peeler.commandLine(program, terminal).execute("search", index, "domestic abuse");
    Peeler.commandLine(program, terminal).execute("search", index, "--json", "victims");
    Peeler.commandLine(program, terminal).execute("info", index);
    Peeler.commandLine(program, terminal).parseArgs("serve", index, "--port", "0");
  }

  /** Addresses that find nothing are read as well: what counts is that the way to them was gone. */
  private void serve(SearchEngine engine) throws IOException {
    Server server = Logging.silently(program.server(engine, "127.0.0.1", 0)::start);
    try {
      for (String address : ADDRESSES) {
        HttpURLConnection connection = (HttpURLConnection) URI
            .create("http://127.0.0.1:" + server.port() + address).toURL().openConnection();
        connection.getResponseCode();
        connection.disconnect();
      }
    } finally {
      server.stop();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
