package peeler.finding;

import java.util.List;

/**
 * Words without any of which a pattern cannot match. To look for them first costs little and spares most texts the pattern.
 *
 * @param words in lower case
 */
record Signs(List<String> words) {

  static Signs of(String... words) {
    return new Signs(List.of(words));
  }

  /** Whether any stands in a text in lower case, perhaps as a part of a word. */
  boolean anyIn(String low) {
    for (String word : words) {
      if (low.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
