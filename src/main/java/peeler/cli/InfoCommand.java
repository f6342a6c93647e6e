package peeler.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.vocabulary.Kind;
import peeler.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peeler info}: which generation serves and what is in it. */
@Command(name = "info", header = "Shows which generation of the index serves and what is in it.")
final class InfoCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  InfoCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  /** The JSON object; times are ISO 8601, kinds most serious first. */
  record Info(String version, String index, long generation, String built, String schema, long findings, long reports,
      long failed, Map<String, Long> kinds, List<Long> kept) {}

  @Override
  public Integer call() {
    Path folder = index.folder == null ? program.usualIndex() : index.folder;
    FindingIndex generations = program.index(folder);
    Optional<Generation> serving = generations.serving();
    if (serving.isEmpty()) {
      throw new IndexException(IndexException.Reason.NO_INDEX,
          "there is no index in " + folder + "; build one with: peeler index");
    }
    List<Long> kept = generations.generations().stream().map(Generation::number).toList();
    if (json) {
      terminal.out().println(Json.line(info(folder, serving.get(), kept)));
    } else {
      show(folder, serving.get(), kept);
    }
    return ExitCode.DONE;
  }

  private static Info info(Path folder, Generation serving, List<Long> kept) {
    return new Info(Version.number(), folder.toString(), serving.number(), serving.built().toString(),
        serving.fingerprint(), serving.findings(), serving.reports(), serving.failed(), serving.kinds(), kept);
  }

  private void show(Path folder, Generation serving, List<Long> kept) {
    row("Index", folder.toString());
    row("Generation", serving.number() + ", built " + serving.built() + " (kept: " + kept + ")");
    row("Reports", Lines.number(serving.reports()) + ", " + Lines.count(serving.failed(), "source") + " failed");
    row("Findings", Lines.number(serving.findings()));
    serving.kinds().forEach((kind, count) -> terminal.out().printf("  %,8d  %s%n", count, plural(kind)));
    row("Schema", serving.fingerprint());
    row("Version", Version.number());
  }

  private void row(String name, String value) {
    terminal.out().printf("%-11s %s%n", name, value);
  }

  private String plural(String kind) {
    return Kind.of(kind).map(known -> program.inspectorate().name(known).plural()).orElse(kind);
  }
}
