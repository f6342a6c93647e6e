package peeler.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command has which reads or writes an index. */
final class IndexOption {

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: index-data/index).")
  @Nullable
  Path folder;
}
