package peeler.vocabulary;

import java.util.ArrayList;
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

  /**
   * What may follow the same beginning of names. Names are kept as a tree of their folded characters, so that a text is
   * searched for all of them in one pass, and most of its words are told to begin none by one or two characters.
   */
  private static final class Node<T> {
    private @Nullable Entry<T> entry;
    /** What goes on with the character {@link #low}, the next, and so on; null where nothing does. */
    private @Nullable Node<T>[] next = none(0);
    private char low;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static <T> @Nullable Node<T>[] none(int length) {
      return new Node[length];
    }

    @Nullable
    Node<T> next(char c) {
      int i = c - low;
      return i >= 0 && i < next.length ? next[i] : null;
    }

    Node<T> grow(char c) {
      char from = next.length == 0 || c < low ? c : low;
      int to = next.length == 0 ? c : Math.max(c, low + next.length - 1);
      @Nullable
      Node<T>[] wider = none(to - from + 1);
      System.arraycopy(next, 0, wider, next.length == 0 ? 0 : low - from, next.length);
      low = from;
      next = wider;
      Node<T> grown = next(c);
      if (grown == null) {
        grown = new Node<>();
        next[c - low] = grown;
      }
      return grown;
    }
  }

  private final Node<T> root = new Node<>();

  /** The things of that name each. */
  public static <T> Names<T> of(Map<String, T> things) {
    Names<T> names = new Names<>();
    things.forEach(names::add);
    return names;
  }

  /** Adds a name; the first thing added under a name keeps it. */
  void add(String name, T thing) {
    Folded words = Folded.of(name);
    if (words.words() == 0) {
      return;
    }
    int lastWord = words.words() - 1;
    String last = name.substring(words.start(lastWord), words.end(lastWord));
    boolean brief = last.matches("\\p{Lu}{2,5}") || (last.length() <= 3 && words.words() <= 2);
    Node<T> node = root;
    for (int i = 0; i < words.length(); i++) {
      node = node.grow(words.charAt(i));
    }
    if (node.entry == null) {
      node.entry = new Entry<>(thing, brief ? last : null);
    }
  }

  /** The thing of exactly this name. */
  public Optional<T> exact(String name) {
    Folded words = Folded.of(name);
    Node<T> node = root;
    for (int i = 0; i < words.length() && node != null; i++) {
      node = node.next(words.charAt(i));
    }
    return node == null || node.entry == null ? Optional.empty() : Optional.of(node.entry.thing());
  }

  /** The names in a text, in order, longest first, without overlaps. Linear in the length of the text. */
  public List<Found<T>> in(String text) {
    return in(Folded.of(text));
  }

  /** The same in a text that is folded already. */
  public List<Found<T>> in(Folded words) {
    List<Found<T>> found = new ArrayList<>();
    for (int i = 0; i < words.words();) {
      i = longest(words, i, found);
    }
    return found;
  }

  /** Adds the longest name that begins with a word, if there is one; the word to go on with. */
  private int longest(Folded words, int first, List<Found<T>> found) {
    Entry<T> longest = null;
    int last = first;
    int word = first;
    Node<T> node = root;
    for (int i = words.at(first); node != null && i < words.length(); i++) {
      char c = words.charAt(i);
      node = node.next(c);
      if (node != null && c == ' ') {
        if (node.entry != null && isWritten(node.entry, words.text(), words.start(word))) {
          longest = node.entry;
          last = word;
        }
        word++;
      }
    }
    if (longest != null) {
      found.add(new Found<>(longest.thing(), words.start(first), words.end(last)));
    }
    return last + 1;
  }

  private static boolean isWritten(Entry<?> entry, String text, int lastWord) {
    return entry.written() == null || text.startsWith(entry.written(), lastWord);
  }
}
