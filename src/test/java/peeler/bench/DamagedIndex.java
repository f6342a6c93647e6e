package peeler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;

/**
 * Truncates files of an index and flips bits in them, at places drawn by chance, one damage at a time: either the index
 * answers as if nothing had happened, or it is refused. After {@code mvn test-compile}, for 5,000 damages:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" peeler.bench.DamagedIndex 5000</pre>
 */
public final class DamagedIndex {

  private static final List<String> WORDS = List.of("victims", "\"domestic abuse\"", "offic*", "burglary -records",
      "safegaurding");

  private final Path folder;
  private final FindingIndex index;
  private final Random random;
  private final Map<Path, byte[]> sound = new TreeMap<>();

  private DamagedIndex(Path folder, long seed) {
    this.folder = folder;
    this.index = new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets());
    this.random = new Random(seed);
  }

  /**
   * What came of it.
   *
   * @param refused damages that were named when the index was opened
   * @param same    damages that changed no answer: to the generation that does not serve, to nothing that is read
   */
  record Outcome(int refused, int same) {}

  /** How often to damage the index. */
  public static void main(String[] args) throws IOException {
    int damages = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
    Outcome outcome = run(Files.createTempDirectory("peeler-damage"), damages, System.nanoTime());
    System.out.printf("%d damages: %d named at opening, %d changed no answer, no wrong answer%n", damages,
        outcome.refused(), outcome.same());
  }

  /** Throws {@link IllegalStateException} at the first wrong answer. */
  static Outcome run(Path folder, int damages, long seed) throws IOException {
    return new DamagedIndex(folder, seed).run(damages);
  }

  private Outcome run(int damages) throws IOException {
    build(1);
    build(2);
    keep();
    List<String> right = answers();
    int refused = 0;
    for (int i = 0; i < damages; i++) {
      Path file = List.copyOf(sound.keySet()).get(random.nextInt(sound.size()));
      String damage = damage(file);
      try {
        require(answers().equals(right), "a wrong answer after " + damage);
      } catch (IndexException e) {
        requireVerificationFails(damage);
        refused++;
      }
      Files.write(file, bytes(file));
    }
    require(answers().equals(right), "the sound index answers otherwise");
    return new Outcome(refused, damages - refused);
  }

  private void requireVerificationFails(String damage) {
    try {
      index.verify(true);
    } catch (IndexException e) {
      return;
    }
    throw new IllegalStateException("the index verifies and cannot be opened after " + damage);
  }

  private void build(long seed) {
    try (FindingIndex.Builder builder = index.begin()) {
      Findings.random(60, seed).forEach(builder::add);
      builder.publish(1, 0);
    }
  }

  private void keep() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && !file.endsWith("lock")) {
          sound.put(file, bytes);
        }
      }
    }
  }

  private byte[] bytes(Path file) {
    return sound.getOrDefault(file, new byte[0]);
  }

  private String damage(Path file) throws IOException {
    byte[] bytes = bytes(file);
    int at = random.nextInt(bytes.length);
    if (random.nextInt(4) == 0) {
      Files.write(file, Arrays.copyOf(bytes, at));
      return folder.relativize(file) + " was cut at " + at;
    }
    byte[] flipped = bytes.clone();
    int bit = random.nextInt(8);
    flipped[at] ^= (byte) (1 << bit);
    Files.write(file, flipped);
    return folder.relativize(file) + " had bit " + bit + " of byte " + at + " flipped";
  }

  /** All that is asked, as text. */
  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    try (SearchEngine engine = index.open()) {
      answers.add(engine.answer(Search.everything()).toString());
      for (String words : WORDS) {
        answers.add(engine.answer(Search.everything().forWords(words)).toString());
      }
      engine.export(Search.everything(), answer -> answers.add("all " + answer.total()), finding -> {
        answers.add(finding.toString() + finding.source() + finding.document());
        answers.add(engine.finding(finding.id()).toString());
      });
      answers.add(engine.suggest("saf", 5).toString());
    }
    return answers;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
