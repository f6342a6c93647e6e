package peeler.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.search.Search;
import peeler.search.SearchEngine;

/**
 * Kills a program that rebuilds an index at moments drawn by chance and looks at what is left: a whole generation serves,
 * the next rebuild is right, nothing piles up. After {@code mvn test-compile}, for 200 kills:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.KilledRebuilds 200</pre>
 */
public final class KilledRebuilds {

  private static final Set<String> BELONGS = Set.of("CURRENT", "lock", "cache");

  private final Path folder;
  private final Rebuild rebuild;
  private final Random random;

  private KilledRebuilds(Path folder, long seed) {
    this.folder = folder;
    this.rebuild = new Rebuild(folder);
    this.random = new Random(seed);
  }

  /**
   * What came of it.
   *
   * @param kills  programs killed
   * @param halves of them, those that left half a generation behind
   * @param ended  of them, those that had switched to their generation before
   */
  record Outcome(int kills, int halves, int ended) {}

  /** How often to kill. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    Outcome outcome = run(Files.createTempDirectory("peeler-kill"), kills, System.nanoTime());
    System.out.printf("%d rebuilds killed: %d left half a generation, %d had switched; the index answered whole after "
        + "each, every next rebuild was right, nothing was left over%n", outcome.kills(), outcome.halves(),
        outcome.ended());
  }

  /** Throws {@link IllegalStateException} with the first thing that is wrong. */
  static Outcome run(Path folder, int kills, long seed) throws IOException, InterruptedException {
    return new KilledRebuilds(folder, seed).run(kills);
  }

  private Outcome run(int kills) throws IOException, InterruptedException {
    rebuild.write(0);
    rebuild.run();
    long whole = time();
    int halves = 0;
    int ended = 0;
    for (int round = 1; round <= kills; round++) {
      rebuild.write(round);
      kill(random.nextLong(whole));
      halves += names().stream().anyMatch(name -> name.startsWith(".building")) ? 1 : 0;
      ended += served(Set.of(round - 1, round)) == round ? 1 : 0;
      rebuild.run();
      served(Set.of(round));
      nothingIsLeft();
    }
    return new Outcome(kills, halves, ended);
  }

  /** How long a rebuild takes that is not killed, in nanoseconds. */
  private long time() throws IOException, InterruptedException {
    Process program = start();
    long begun = System.nanoTime();
    require(program.waitFor() == 0, "a rebuild that was not killed failed");
    return System.nanoTime() - begun;
  }

  private void kill(long after) throws IOException, InterruptedException {
    Process program = start();
    program.waitFor(after, TimeUnit.NANOSECONDS);
    program.destroyForcibly().waitFor();
  }

  /** Starts the program and waits until it begins to build. */
  private Process start() throws IOException {
    Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xshare:auto",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Rebuild.class.getName(),
        folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = program.inputReader();
    require(Rebuild.BEGUN.equals(said.readLine()), "the program did not begin");
    return program;
  }

  /** The round whose findings serve, all of them and no others. */
  private int served(Set<Integer> rounds) {
    List<String> texts = new ArrayList<>();
    try (SearchEngine engine = rebuild.index().open()) {
      engine.export(Search.everything(),
          answer -> require(answer.total() == Rebuild.FINDINGS, answer.total() + " findings"),
          finding -> texts.add(finding.text()));
      long found = engine.answer(Search.everything().forWords("calls")).total();
      require(found == Rebuild.FINDINGS, found + " findings for a word that all have");
    }
    Set<Integer> seen = texts.stream().filter(text -> !text.contains("in round 0,"))
        .map(text -> Integer.valueOf(text.replaceFirst(".* in round (\\d+),.*", "$1"))).collect(Collectors.toSet());
    int round = seen.isEmpty() ? 0 : seen.iterator().next();
    require(seen.size() <= 1 && rounds.contains(round), "findings of rounds " + seen + " instead of one of " + rounds);
    require(new HashSet<>(texts).size() == Rebuild.FINDINGS, "a finding stands twice");
    return round;
  }

  private void nothingIsLeft() throws IOException {
    Set<String> names = names();
    names.removeAll(BELONGS);
    require(names.size() == 2 && names.stream().allMatch(name -> name.startsWith("gen-")), "left over: " + names);
    try (Stream<Path> entries = Files.list(folder.resolve("index/cache"))) {
      long count = entries.count();
      require(count == Rebuild.REPORTS, count + " entries in the cache");
    }
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
