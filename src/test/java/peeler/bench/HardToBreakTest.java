package peeler.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** The commands that break an index on purpose, in the small; their large form runs by hand. */
class HardToBreakTest {

  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir
  Path folder;

  @Test
  void aRebuildKilledAtAnyMomentLeavesAWholeIndex() throws Exception {
    assertThat(KilledRebuilds.run(folder, 5, 1).kills()).isEqualTo(5);
  }

  @Test
  void aDamagedIndexIsRefusedOrAnswersAsBefore() throws IOException {
    DamagedIndex.Outcome outcome = DamagedIndex.run(folder, 50, 1);

    assertThat(outcome.refused()).isPositive();
    assertThat(outcome.refused() + outcome.same()).isEqualTo(50);
  }

  /** A limit on the size of files fails a write as a full disk does. */
  @Test
  void aFullDiskLeavesTheOldGenerationServingAndNothingBehind() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "needs a shell to limit the size of files");
    Rebuild rebuild = new Rebuild(folder);
    rebuild.write(1);
    rebuild.run();
    rebuild.write(2);

    assertThat(rebuiltOnAFullDisk()).startsWith("The new index could not be written, the old one still serves: ");
    assertThat(files()).containsExactlyInAnyOrder("CURRENT", "lock", "cache", "gen-1");
    assertThat(total(rebuild, "\"round 1\"")).isPositive();
    rebuild.run();
    assertThat(total(rebuild, "\"round 1\"")).isZero();
  }

  @Test
  void aFullDiskAtTheFirstBuildLeavesNoIndex() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "needs a shell to limit the size of files");
    Rebuild rebuild = new Rebuild(folder);
    rebuild.write(1);

    assertThat(rebuiltOnAFullDisk()).startsWith("The new index could not be written: ");
    assertThat(files()).containsExactlyInAnyOrder("lock", "cache");
  }

  /** The last line that a rebuild says when its files are to grow too large. */
  private String rebuiltOnAFullDisk() throws IOException, InterruptedException {
    Process program = new ProcessBuilder(SHELL.toString(), "-c", "ulimit -f 32; exec \"$@\"", "sh",
        ProcessHandle.current().info().command().orElse("java"), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), Rebuild.class.getName(), folder.toString()).redirectErrorStream(true)
        .start();
    List<String> said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(program.waitFor()).as(said.toString()).isEqualTo(Rebuild.RESOURCE);
    return said.getLast();
  }

  @Test
  void aFolderThatMayOnlyBeReadServesAndCannotBeBuiltIn() throws IOException {
    Rebuild rebuild = new Rebuild(folder);
    rebuild.write(1);
    rebuild.run();
    Path index = folder.resolve("index");
    assertThat(index.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(index), "the superuser may write everywhere");

      assertThatThrownBy(rebuild::run).isInstanceOfSatisfying(IndexException.class,
          e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.RESOURCE));
      assertThat(total(rebuild, "calls")).isEqualTo(Rebuild.FINDINGS);
      assertThat(rebuild.index().verify(true).findings()).isEqualTo(Rebuild.FINDINGS);
    } finally {
      assertThat(index.toFile().setWritable(true)).isTrue();
    }
  }

  private static long total(Rebuild rebuild, String words) {
    try (SearchEngine engine = rebuild.index().open()) {
      return engine.answer(Search.everything().forWords(words)).total();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
