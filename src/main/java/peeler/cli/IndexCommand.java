package peeler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peeler.ingest.Ingest;
import peeler.ingest.ParseCache;
import peeler.ingest.Sources;
import peeler.ingest.Tally;
import peeler.search.FindingIndex;
import peeler.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peeler index}: reads reports into a new generation of the index and switches to it. */
@Command(name = "index", header = {"Reads reports into a new generation of the index and switches to it.", "",
    "  peeler index                       the findings that come with Peeler",
    "  peeler index REPORTS               a folder of HTML, PDF and text files",
    "  find . -name '*.pdf' | peeler index -", ""})
final class IndexCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "SOURCES", arity = "0..*", description = "Files and folders; - reads a list of them from standard input, one a line "
      + "(default: index-data without the index in it).")
  private List<String> sources = List.of();

  @Option(names = "--jobs", paramLabel = "N", description = "Files read at once (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", description = "If any source fails, leave the old generation serving.")
  private boolean strict;

  @Option(names = "--no-cache", description = "Read unchanged sources again as well.")
  private boolean noCache;

  @Option(names = "--dry-run", description = "Read and count, write no index.")
  private boolean dryRun;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the tally as JSON; - is standard output.")
  private @Nullable String report;

  @Option(names = {"-q", "--quiet"}, description = "Say only what failed.")
  private boolean quiet;

  IndexCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkJobs();
    IndexBuild build = new IndexBuild(program, terminal, jobs, quiet);
    FindingIndex generations = program.index(index.folder);
    Sources walked = Sources.walk(paths(), index.folder == null ? program.usualIndex() : index.folder);
    Ingest.Build built = dryRun
        ? new Ingest.Build(build.dryRun(walked), null)
        : build.run(walked, generations, cache(), strict);
    write(built.tally());
    return exitCode(built);
  }

  private ParseCache cache() {
    return noCache ? program.noCache() : program.cache(index.folder);
  }

  private int exitCode(Ingest.Build built) {
    if (built.tally().total() == 0) {
      return ExitCode.NOT_FOUND;
    }
    return built.tally().failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void checkJobs() {
    if (jobs < 1 || jobs > 256) {
      throw new CommandException(ExitCode.USAGE, "--jobs is from 1 to 256, not " + jobs);
    }
  }

  private List<Path> paths() throws IOException {
    List<Path> paths = sources.isEmpty() ? program.usualSources() : given();
    for (Path path : paths) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new CommandException(ExitCode.NOT_FOUND, "there is no file or folder " + path);
      }
    }
    return paths;
  }

  private List<Path> given() throws IOException {
    List<String> names = new ArrayList<>(sources);
    if (names.remove(InputLines.STANDARD_INPUT)) {
      names.addAll(new InputLines(terminal).of(InputLines.STANDARD_INPUT));
    }
    if (names.isEmpty()) {
      throw new CommandException(ExitCode.NOT_FOUND, "the list of sources on standard input is empty");
    }
    return names.stream().map(InputLines::path).toList();
  }

  private void write(Tally tally) throws IOException {
    if (report != null) {
      String json = Json.line(TallyJson.of(tally)) + "\n";
      if (report.equals("-")) {
        terminal.out().print(json);
        terminal.out().flush();
      } else {
        Files.writeString(InputLines.path(report), json);
      }
    }
  }
}
