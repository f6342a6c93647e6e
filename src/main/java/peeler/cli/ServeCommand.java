package peeler.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import peeler.ingest.Sources;
import peeler.search.FindingIndex;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peeler serve}: pages and JSON over HTTP, until it is stopped. */
@Command(name = "serve", header = {"Serves the pages and the JSON endpoint until it is stopped with Ctrl-C.", "",
    "  peeler serve                      http://127.0.0.1:7171, for this machine only",
    "  peeler serve --host 0.0.0.0       for the network", ""})
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "";

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7171", description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--access-log", paramLabel = "FILE", description = "Add a line of JSON for each answer; - is standard error.")
  private @Nullable String accessLog;

  ServeCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new CommandException(ExitCode.USAGE, "--port is from 0 to " + LAST_PORT + ", not " + port);
    }
    if (accessLog != null) {
      Logging.accessTo(accessLog());
    }
    FindingIndex generations = program.index(index.folder);
    if (index.folder == null && generations.serving().isEmpty()) {
      build(generations);
    }
    try (SearchEngine engine = generations.open()) {
      serve(engine);
    }
    return ExitCode.DONE;
  }

  private OutputStream accessLog() throws IOException {
    return "-".equals(accessLog)
        ? System.err
        : Files.newOutputStream(InputLines.path(String.valueOf(accessLog)), CREATE, APPEND);
  }

  private void build(FindingIndex generations) {
    terminal.err().println("There is no index yet; building it from index-data, once.");
    IndexBuild build = new IndexBuild(program, terminal, Runtime.getRuntime().availableProcessors(), false);
    build.run(Sources.walk(program.usualSources(), program.usualIndex()), generations, program.cache(null), false);
  }

  private void serve(SearchEngine engine) {
    Thread.ofPlatform().daemon().start(() -> searchFirst(engine));
    Server server = started(engine);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    terminal.out().println("Peeler is at " + address(server.port()) + "  ("
        + Lines.count(engine.generation().findings(), "finding") + "; Ctrl-C stops it)");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      server.stop();
    }
  }

  /** Has read what every search needs while the server starts, so that the first who asks need not wait for it. */
  private static void searchFirst(SearchEngine engine) {
    try {
      engine.answer(Search.everything().forWords("police"));
    } catch (RuntimeException e) {
      // Whoever asks next is told.
    }
  }

  private Server started(SearchEngine engine) {
    try {
      return Logging.silently(program.server(engine, host, port)::start);
    } catch (IllegalStateException e) {
      throw new CommandException(ExitCode.RESOURCE, e.getMessage() + "; choose another with --port");
    }
  }

  private String address(int bound) {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound + "/";
  }
}
