package peeler.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.ingest.Sources;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.web.CsvColumn;
import peeler.web.CsvFindings;
import peeler.web.FindingWriter;
import peeler.web.NdjsonFindings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peeler export}: all findings of a search as a file, however many. */
@Command(name = "export", abbreviateSynopsis = true, header = {"Writes all findings of a search as CSV or NDJSON.", "",
    "  peeler export --force kent --kind area-for-improvement --profile tracker -o kent.csv",
    "  peeler export -o all.ndjson           'peeler index all.ndjson' reads it back", ""})
final class ExportCommand implements Callable<Integer> {

  /** Forms of an export. */
  enum Format {
    csv, ndjson
  }

  /** Columns of a CSV. */
  enum Profile {
    standard, tracker
  }

  private final Program program;
  private final Terminal terminal;
  private final SearchOptions options;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "As in 'peeler search'. None: all findings.")
  private List<String> words = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to (default: standard output).")
  private @Nullable Path output;

  @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else csv).")
  private @Nullable Format format;

  @Option(names = "--profile", paramLabel = "COLUMNS", defaultValue = "standard", description = "${COMPLETION-CANDIDATES}: all there is, or what an action tracker starts from "
      + "(default: ${DEFAULT-VALUE}).")
  private Profile profile = Profile.standard;

  @Option(names = "--raw", description = "Leave cells as they are that a spreadsheet would run as formulas.")
  private boolean raw;

  @Option(names = "--bom", description = "Begin with the mark by which Excel knows UTF-8.")
  private boolean bom;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private ExportCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
    this.options = new SearchOptions(program, Set.of("page", "size", "explain"));
  }

  /** The command with an option for each parameter. */
  static CommandLine commandLine(Program program, Terminal terminal) {
    ExportCommand command = new ExportCommand(program, terminal);
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    command.options.addTo(spec);
    return new CommandLine(spec);
  }

  @Override
  public Integer call() throws IOException {
    Search search = options.read(spec, words);
    try (SearchEngine engine = program.index(index.folder).open()) {
      if (output == null) {
        write(engine, search, terminal.data());
      } else {
        write(engine, search, output);
      }
    }
    return ExitCode.DONE;
  }

  /** Into a file beside it first: a part of an export never passes for the whole. Devices and pipes are written to as they are. */
  private void write(SearchEngine engine, Search search, Path named) throws IOException {
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(named))) {
        write(engine, search, out);
      }
      return;
    }
    // A link stays one.
    Path file = Files.exists(named) ? named.toRealPath() : named;
    try {
      long written = write(engine, search, file.resolveSibling(file.getFileName() + ".part"), file);
      terminal.err().println("Wrote " + Lines.count(written, "finding") + " to " + file);
    } catch (NoSuchFileException e) {
      throw new CommandException(ExitCode.NOT_FOUND, "there is no folder for " + named);
    } catch (IOException e) {
      throw notWritten(named, e);
    } catch (UncheckedIOException e) {
      throw notWritten(named, Objects.requireNonNull(e.getCause()));
    }
  }

  private long write(SearchEngine engine, Search search, Path part, Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
    try (out) {
      long written = write(engine, search, out);
      Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static CommandException notWritten(Path file, IOException e) {
    return new CommandException(ExitCode.RESOURCE, "cannot write " + file + ": " + Sources.reason(e));
  }

  private long write(SearchEngine engine, Search search, OutputStream out) {
    try (Rows rows = new Rows(out)) {
      engine.export(search, rows::begin, rows::write);
      return rows.total;
    }
  }

  /** Begins when there is an answer: what a search that failed left would look like one that found nothing. */
  private final class Rows implements AutoCloseable {

    private final OutputStream out;
    private @Nullable FindingWriter writer;
    private long total;

    Rows(OutputStream out) {
      this.out = out;
    }

    void begin(Answer answer) {
      // A file does not say how the words were read.
      AnswerListing.tell(answer.readings(), terminal);
      total = answer.total();
      writer = writer(out);
    }

    void write(Finding finding) {
      if (writer != null) {
        writer.write(finding);
      }
    }

    @Override
    public void close() {
      if (writer != null) {
        writer.close();
      }
    }
  }

  private FindingWriter writer(OutputStream out) {
    boolean lines = format == null ? output != null && output.toString().endsWith(".ndjson") : format == Format.ndjson;
    return lines
        ? new NdjsonFindings(out)
        : new CsvFindings(out, profile == Profile.tracker
            ? CsvColumn.tracker(program.inspectorate())
            : CsvColumn.standard(), !raw, bom);
  }
}
