package peeler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peeler.finding.Extraction;
import peeler.finding.Manifest;
import peeler.ingest.Failure;
import peeler.ingest.ManifestException;
import peeler.ingest.ManifestFile;
import peeler.ingest.Manifests;
import peeler.ingest.Sources;
import peeler.report.UnreadableReportException;
import peeler.web.FindingJson;
import peeler.web.Json;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peeler extract}: splits reports into findings and shows them; the tool of whoever checks a report. */
@Command(name = "extract", header = {"Splits reports into findings and prints them; needs no index.", "",
    "  peeler extract REPORT.pdf              for checking by eye",
    "  peeler extract --json REPORTS          one finding a line",
    "  peeler extract --account REPORT.txt    what became of every word", ""})
final class ExtractCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILES", arity = "1..*", description = "Reports, or folders of them.")
  private List<Path> files = List.of();

  @ArgGroup
  private Form form = new Form();

  @Option(names = "--manifest", paramLabel = "FILE", description = "What is known of the reports beside their words (default: manifest.csv beside each).")
  private @Nullable Path manifest;

  ExtractCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  /** The form of the output, one of these or for reading. */
  static final class Form {
    @Option(names = "--json", description = "One finding a line, as the JSON endpoint has them.")
    private boolean json;

    @Option(names = "--account", description = "For every stretch of a report: its finding, or why it is in none.")
    private boolean account;
  }

  @Override
  public Integer call() throws IOException {
    Sources sources = sources();
    Manifests manifests = Manifests.beside(sources.files(), new ManifestFile(program.inspectorate()));
    Map<String, Manifest> given = manifest == null ? Map.of() : given(manifest);
    int failed = sources.failures().size() + manifests.failures().size();
    sources.failures().forEach(this::fail);
    manifests.failures().forEach(this::fail);
    int unaccounted = 0;
    for (Path file : sources.files()) {
      try {
        unaccounted += print(program.reports().extract(file,
            given.getOrDefault(String.valueOf(file.getFileName()), manifests.of(file))));
      } catch (UnreadableReportException e) {
        fail(new Failure(file.toString(), String.valueOf(e.getMessage())));
        failed++;
      }
    }
    return unaccounted > 0 ? ExitCode.UNVERIFIED : failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  /** Words that are in no finding and for which there is no reason, where an account was asked for. */
  private int print(Extraction extraction) {
    int unaccounted = 0;
    if (form.json) {
      extraction.findings().forEach(finding -> terminal.out().println(Json.line(FindingJson.of(finding))));
    } else if (form.account) {
      unaccounted = new AccountListing(terminal).print(extraction);
    } else {
      new ExtractionListing(terminal, program.inspectorate()).print(extraction);
    }
    terminal.out().flush();
    return unaccounted;
  }

  private void fail(Failure failure) {
    terminal.err().println("peeler: " + Lines.safe(failure.toString()));
  }

  private Sources sources() {
    for (Path file : files) {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new CommandException(ExitCode.NOT_FOUND, "there is no file or folder " + file);
      }
    }
    return Sources.walk(files, program.usualIndex());
  }

  private Map<String, Manifest> given(Path file) throws IOException {
    try {
      return new ManifestFile(program.inspectorate()).read(file);
    } catch (ManifestException e) {
      throw new CommandException(ExitCode.NOT_FOUND, String.valueOf(e.getMessage()));
    }
  }
}
