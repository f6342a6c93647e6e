package peeler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import peeler.ingest.SourceCheck;
import peeler.ingest.Sources;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peeler verify}: reads the serving generation whole and compares it with itself and with its sources. */
@Command(name = "verify", header = {"Checks everything that the index promises.", "",
    "Files undamaged, counts, ids unique, every value in the vocabulary, and every finding cut anew from its",
    "source. Sources that are not there, or have changed, are named; that is no failure.", ""})
final class VerifyCommand implements Callable<Integer> {

  /** More of the same is counted. */
  private static final int NAMED = 20;

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "SOURCES", arity = "0..*", description = "Where the index was built from (default: index-data without the index in it).")
  private List<Path> sources = List.of();

  @Option(names = "--deep", description = "Also let Lucene check its own files; slow.")
  private boolean deep;

  VerifyCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    FindingIndex generations = program.index(index.folder);
    Generation generation = generations.verify(deep);
    say("Generation " + generation.number() + " verifies: " + Lines.count(generation.findings(), "finding")
        + ", ids unique, kinds as counted, values in the vocabulary" + (deep ? ", files sound" : "") + ".");
    SourceCheck.Outcome outcome;
    try (SearchEngine engine = generations.open()) {
      outcome = new SourceCheck(program.reports(), program.inspectorate(), Runtime.getRuntime().availableProcessors())
          .check(engine, walked());
    }
    tell(outcome);
    return outcome.faults().isEmpty() ? ExitCode.DONE : ExitCode.UNVERIFIED;
  }

  private Sources walked() {
    List<Path> named = sources.isEmpty()
        ? program.usualSources().stream().filter(Files::exists).toList()
        : sources;
    for (Path path : named) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new CommandException(ExitCode.NOT_FOUND, "there is no file or folder " + path);
      }
    }
    return Sources.walk(named, index.folder == null ? program.usualIndex() : index.folder);
  }

  private void tell(SourceCheck.Outcome outcome) {
    say(Lines.count(outcome.sources(), "source") + " read again: " + Lines.count(outcome.findings(), "finding")
        + " as in the index.");
    list(Lines.count(outcome.absent().size(), "source") + " not there, or changed since:", outcome.absent());
    list("The index does not verify; build it again with: peeler index", outcome.faults());
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      say(title);
      items.stream().limit(NAMED).forEach(item -> say("  " + item));
      if (items.size() > NAMED) {
        say("  and " + Lines.number(items.size() - NAMED) + " more");
      }
    }
  }

  private void say(String line) {
    terminal.err().println(Lines.safe(line));
  }
}
