package peeler.vocabulary;

import java.util.List;

/**
 * How people say a thing that reports say otherwise, such as "hung up" for calls that were abandoned. Goes one way: who
 * types the words of a report means them.
 *
 * @param said  words of everyday use, never empty
 * @param meant words that reports use for it, the nearest first, never empty; a wider word may be among them
 */
public record Everyday(List<String> said, List<String> meant) {

  /** Throws {@link IllegalArgumentException} where one side is empty. */
  public Everyday {
    said = List.copyOf(said);
    meant = List.copyOf(meant);
    if (said.isEmpty() || meant.isEmpty()) {
      throw new IllegalArgumentException("what is said and what is meant both need a word");
    }
  }
}
