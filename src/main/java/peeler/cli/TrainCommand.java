package peeler.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import peeler.ingest.Sources;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code peeler train}, hidden: does a little of everything, so that Java can note which classes that takes. The launcher runs it
 * after a build, with the option that writes the notes down; with them the program starts in less than half the time. It
 * builds an index in a folder and serves it; run again with that folder it only does what short commands do, which need
 * half of the classes and start the sooner the fewer are noted.
 */
@Command(name = "train", hidden = true, header = "Does a little of everything, for Java to learn what starting takes.")
final class TrainCommand implements Callable<Integer> {

  private static final int SOURCES = 6;
  private static final List<String> ADDRESSES = List.of("/", "/search?q=domestic+abuse&kind=main-finding",
      "/api/v1/search?q=%22domestic+abuse%22+OR+victim*&force=kent&force=essex", "/api/v1/search?q=safegaurding",
      "/api/v1/suggest?q=saf", "/help", "/grades", "/forces/kent");

  private final Program program;
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "For the index: built there unless there is one.")
  private Path folder = Path.of("");

  TrainCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder)) {
      search();
      return ExitCode.DONE;
    }
    FindingIndex index = program.index(folder);
    build(index);
    build(index);
    search();
    try (SearchEngine engine = index.open()) {
      serve(engine);
    }
    return ExitCode.DONE;
  }

  /** The first time sources are read, the second they are unchanged. */
  private void build(FindingIndex index) throws IOException {
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
  private void search() {
    String index = "--index=" + folder;
    run("--help");
    run("search", index, "domestic abuse");
    run("search", index, "--json", "victims");
    run("export", index, "victims");
    run("info", index);
    Peeler.commandLine(program, terminal).parseArgs("serve", index, "--port", "0");
  }

  private void run(String... arguments) {
    Peeler.commandLine(program, terminal, arguments).execute(arguments);
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
}
