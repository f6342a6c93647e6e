package peeler.vocabulary;

import java.util.List;

/**
 * A term and what it stands for, both ways a synonym in a search.
 *
 * @param term      as written, such as "RUI"; a few are words, such as "victimless prosecution"
 * @param expansion the long form
 * @param also      other forms
 */
public record Abbreviation(String term, String expansion, List<String> also) {

  public Abbreviation {
    also = List.copyOf(also);
  }
}
