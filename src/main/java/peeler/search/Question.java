package peeler.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import peeler.vocabulary.Fold;

/**
 * A query that is a question in English, such as "is Kent outstanding at recording crime?", and what it asks for without
 * the words that only make it a question. Those would have to stand in a finding too, and seldom do.
 *
 * @param query   the words that are left
 * @param dropped the words left out, in order
 */
public record Question(TextQuery query, List<String> dropped) {

  private static final Set<String> OPENINGS = Set.of("is", "are", "was", "were", "does", "do", "did", "has", "have",
      "had",
      "how", "what", "whats", "which", "who", "whose", "where", "when", "why", "can", "could", "should", "would",
      "will",
      "tell", "show", "find", "give", "list");
  private static final Set<String> FILLING = Set.of("a", "an", "the", "at", "in", "on", "of", "to", "for", "by", "with",
      "about", "from", "and", "or", "there", "any", "some", "it", "its", "they", "their", "them", "this", "that",
      "these",
      "those", "me", "us", "i", "we", "you", "be", "been", "being", "say", "says", "said", "get", "gets", "all", "most",
      "much", "many", "well", "so", "as", "if", "not", "force", "forces", "police", "hmicfrs", "inspectors",
      "constabulary", "inspectorate");

  /** The question that was typed, empty where it was none or nothing is left of it. */
  public static Optional<Question> of(String typed, TextQuery query) {
    List<TextQuery> parts = TextQuery.clauses(query);
    if (parts.size() < 3 || TextQuery.isStrict(query)
        || !(isOpening(parts.getFirst()) || typed.strip().endsWith("?"))) {
      return Optional.empty();
    }
    List<TextQuery> left = parts.stream().filter(part -> !isFilling(part)).toList();
    List<String> dropped = parts.stream().filter(Question::isFilling).map(TextQuery::toString).toList();
    return left.isEmpty() || dropped.isEmpty()
        ? Optional.empty()
        : Optional.of(new Question(TextQuery.and(left), dropped));
  }

  /** Whether a clause is a word so common that a finding without it answers as well. */
  public static boolean isFilling(TextQuery part) {
    return part instanceof TextQuery.Word(String text) && isFilling(Fold.fold(text));
  }

  /** Whether a word, folded, is so common that a finding without it answers as well. */
  public static boolean isFilling(String folded) {
    return OPENINGS.contains(folded) || FILLING.contains(folded);
  }

  /** Says what was searched for. */
  public Answer.Notice notice() {
    return new Answer.Notice("understood", "Read as a question about: " + TextQuery.clauses(query).stream()
        .map(TextQuery::toString).collect(Collectors.joining(" ")) + ".", null);
  }

  private static boolean isOpening(TextQuery part) {
    return part instanceof TextQuery.Word(String text) && OPENINGS.contains(Fold.fold(text));
  }
}
