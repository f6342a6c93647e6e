package peeler.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

  /** The JSON object; times are ISO 8601, kinds most serious first, bytes those of all files in the folder. */
  record Facts(String version, String java, String index, long generation, String built, String schema, long bytes,
      long findings, long reports, long failed, Map<String, Long> kinds, List<Long> kept) {}

  @Override
  public Integer call() throws IOException {
    Path folder = index.folder == null ? program.usualIndex() : index.folder;
    FindingIndex generations = program.index(folder);
    Optional<Generation> serving = generations.serving();
    if (serving.isEmpty()) {
      throw new IndexException(IndexException.Reason.NO_INDEX,
          "there is no index in " + folder + "; build one with: peeler index");
    }
    List<Long> kept = kept(generations, serving.get());
    if (json) {
      terminal.out().println(Json.line(facts(folder, serving.get(), kept)));
    } else {
      show(folder, serving.get(), kept);
    }
    return ExitCode.DONE;
  }

  /** The serving one alone where another cannot be read: that is kept to no purpose. */
  private static List<Long> kept(FindingIndex index, Generation serving) {
    try {
      return index.generations().stream().map(Generation::number).toList();
    } catch (IndexException unreadable) {
      return List.of(serving.number());
    }
  }

  private static Facts facts(Path folder, Generation serving, List<Long> kept) throws IOException {
    return new Facts(Version.number(), Runtime.version().toString(), folder.toString(), serving.number(),
        serving.built().toString(), serving.fingerprint(), size(folder), serving.findings(),
        serving.reports(), serving.failed(), serving.kinds(), kept);
  }

  private void show(Path folder, Generation serving, List<Long> kept) throws IOException {
    row("Index", folder.toString());
    row("Generation", serving.number() + ", built " + serving.built() + " (kept: " + kept + ")");
    row("Reports", Lines.number(serving.reports()) + ", " + Lines.count(serving.failed(), "source") + " failed");
    row("Findings", Lines.number(serving.findings()));
    serving.kinds().forEach((kind, count) -> terminal.out().printf("  %,8d  %s%n", count, plural(kind)));
    row("Size", Lines.number(size(folder) / 1024) + " kB, all that is kept included");
    row("Schema", serving.fingerprint());
    row("Version", Version.number());
  }

  /** Of all files, in bytes; a build at work may remove some just now. */
  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }

  private void row(String name, String value) {
    terminal.out().printf("%-11s %s%n", name, value);
  }

  private String plural(String kind) {
    return Kind.of(kind).map(known -> program.inspectorate().name(known).plural()).orElse(kind);
  }
}
