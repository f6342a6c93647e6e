package peeler.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary from the names things go by to the things, for exact look-up and for finding names in running text.
 * Names and text are compared as {@link Fold} folds them. A short name (in capitals, or of three letters at most: "MPS",
 * "the Met") is only found in running text where its last word is written as in the name: "the aim was met" names nobody.
 *
 * @param <T> what is named
 */
public final class Names<T> {

  /**
   * A name found in a text.
   *
   * @param thing what it names
   * @param start UTF-16 offset of the name in the text
   * @param end   offset after it
   */
  public record Found<T>(T thing, int start, int end) {}

  /** {@code written}: how the last word must be written, null where it makes no difference. */
  private record Entry<T>(T thing, @Nullable String written) {}

  private final Map<String, Entry<T>> entries = new HashMap<>();
  /** Words of the longest name that begins with a word, by that word: most words in a text begin none. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Adds a name; the first thing added under a name keeps it. */
  void add(String name, T thing) {
    List<Fold.Word> words = Fold.words(name);
    if (!words.isEmpty()) {
      String last = name.substring(words.getLast().start(), words.getLast().end());
      boolean brief = last.matches("\\p{Lu}{2,5}") || (last.length() <= 3 && words.size() <= 2);
      entries.putIfAbsent(Fold.fold(name), new Entry<>(thing, brief ? last : null));
      longest.merge(words.getFirst().word(), words.size(), Math::max);
    }
  }

  /** The thing of exactly this name. */
  public Optional<T> exact(String name) {
    return Optional.ofNullable(entries.get(Fold.fold(name))).map(Entry::thing);
  }

  /** The names in a text, in order, longest first, without overlaps. Linear in the length of the text. */
  public List<Found<T>> in(String text) {
    List<Found<T>> found = new ArrayList<>();
    List<Fold.Word> words = Fold.words(text);
    for (int i = 0; i < words.size();) {
      int taken = 0;
      for (int length = longestAt(words, i); length > 0 && taken == 0; length--) {
        Optional<Found<T>> match = match(text, words.subList(i, i + length));
        if (match.isPresent()) {
          found.add(match.get());
          taken = length;
        }
      }
      i += Math.max(1, taken);
    }
    return found;
  }

  private int longestAt(List<Fold.Word> words, int i) {
    return Math.min(longest.getOrDefault(words.get(i).word(), 0), words.size() - i);
  }

  private Optional<Found<T>> match(String text, List<Fold.Word> words) {
    StringBuilder folded = new StringBuilder();
    for (Fold.Word word : words) {
      folded.append(folded.isEmpty() ? "" : " ").append(word.word());
    }
    Entry<T> entry = entries.get(folded.toString());
    int start = words.getFirst().start();
    int end = words.getLast().end();
    boolean written = entry != null
        && (entry.written() == null || text.startsWith(entry.written(), words.getLast().start()));
    if (entry == null || !written) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(entry.thing(), start, end));
  }
}
