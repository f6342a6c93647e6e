package peeler.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Query texts no sensible person types, by chance: the same for the same seed. */
public final class StrangeQueries {

  private static final int LONGEST = 5_000;
  private static final int MANY_BRACKETS = 20_000;
  private static final List<String> PIECES = List.of("\"", "(", ")", "*", "?", "~", "~5", "^2", "[", "]", "{", "}", ":",
      "AND", "OR", "NOT", "-", "+", "&&", "||", "!", "\\", "/", "/.*/", "force:", "force:kent", "grade:nonsense",
      "cycle:\"",
      "vulnerab*", "a*", "*a", "s.136", "2021/22", "evidence-led", "\u201c", "\u2019", "\u0000", "\u0007", "\r\n", "\t",
      "\ud83d", "\ud83d\ude94", "\u202e", "\ufeff", "e\u0301", "<script>", "%00", "${jndi}", "' OR 1=1", "TO",
      "_exists_:");

  private final Random random;
  private final Supplier<String> word;

  /** Queries of these words among others. */
  public StrangeQueries(long seed, Supplier<String> word) {
    this.random = new Random(seed);
    this.word = word;
  }

  /** The next one, of up to some 40,000 characters, seldom so many. */
  public String next() {
    return switch (random.nextInt(20)) {
      case 0 -> "(".repeat(1 + random.nextInt(MANY_BRACKETS));
      case 1 -> "(".repeat(random.nextInt(200)) + word.get() + ")".repeat(random.nextInt(200));
      case 2 -> joined(random.nextInt(LONGEST), word);
      case 3 -> joined(random.nextInt(100), () -> word.get().charAt(0) + "*");
      case 4 -> anyCharacters(random.nextInt(600));
      case 5 -> "\"" + joined(random.nextInt(60), word) + "\"~" + random.nextInt(1_000_000);
      case 6 -> joined(random.nextInt(60), () -> "-" + word.get());
      default -> joined(1 + random.nextInt(30), this::piece);
    };
  }

  private String piece() {
    return random.nextBoolean() ? word.get() : PIECES.get(random.nextInt(PIECES.size()));
  }

  private String joined(int count, Supplier<String> piece) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < count; i++) {
      joined.append(piece.get()).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return joined.toString();
  }

  private String anyCharacters(int count) {
    StringBuilder any = new StringBuilder();
    for (int i = 0; i < count; i++) {
      any.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return any.toString();
  }
}
