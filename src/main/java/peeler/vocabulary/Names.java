package peeler.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary from the names things go by to the things, for exact look-up and for finding names in running text.
 * Names and text are compared as {@link Fold} folds them; a name in capitals of at most five letters (an abbreviation)
 * is only found in text where it is written in capitals.
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

  private record Entry<T>(T thing, boolean capitals) {}

  private final Map<String, Entry<T>> entries = new HashMap<>();
  private int longest;

  /** Adds a name; the first thing added under a name keeps it. */
  void add(String name, T thing) {
    List<Fold.Word> words = Fold.words(name);
    if (!words.isEmpty()) {
      entries.putIfAbsent(Fold.fold(name), new Entry<>(thing, name.matches("\\p{Lu}{2,5}")));
      longest = Math.max(longest, words.size());
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
      for (int length = Math.min(longest, words.size() - i); length > 0 && taken == 0; length--) {
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

  private Optional<Found<T>> match(String text, List<Fold.Word> words) {
    StringBuilder folded = new StringBuilder();
    for (Fold.Word word : words) {
      folded.append(folded.isEmpty() ? "" : " ").append(word.word());
    }
    Entry<T> entry = entries.get(folded.toString());
    int start = words.getFirst().start();
    int end = words.getLast().end();
    boolean written = entry != null
        && (!entry.capitals() || text.substring(start, end).chars().allMatch(Character::isUpperCase));
    if (entry == null || !written) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(entry.thing(), start, end));
  }
}
