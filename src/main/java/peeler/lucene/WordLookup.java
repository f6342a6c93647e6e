package peeler.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/** How findings with a word are looked for: to rank them or only to find them. Every way finds the same. */
interface WordLookup {

  /** Findings with a word in any of its forms. */
  Query word(Words.Word word);

  /** Findings with a word in capitals, given in small letters. */
  Query capitals(String form);

  /** Findings with a word that begins so. */
  Query beginning(String letters);

  /**
   * Findings with words in order, in any of their forms, in one field.
   *
   * @param words at least two
   * @param slop  places by which they may be apart
   */
  Query phrase(List<Words.Word> words, int slop);
}
