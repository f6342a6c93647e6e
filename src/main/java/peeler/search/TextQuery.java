package peeler.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the words of a search ask for, as a tree.
 * <table>
 * <caption>The language</caption>
 * <tr><th>typed</th><th>finds</th><th>tree</th></tr>
 * <tr><td>{@code burglary victims}</td><td>both words, anywhere in a finding, inflected as may be; as many of them as any
 * finding has where none has all</td>
 * <td>{@code And(Word, Word)}</td></tr>
 * <tr><td>{@code burglary OR robbery}</td><td>either; binds closer than a space: {@code a b OR c} is
 * {@code a (b OR c)}</td><td>{@code Or}</td></tr>
 * <tr><td>{@code burglary AND robbery}</td><td>both and never fewer; binds closer than {@code OR}</td>
 * <td>{@code And}, strict</td></tr>
 * <tr><td>{@code -burglary}, {@code NOT burglary}</td><td>findings without it</td><td>{@code Not}</td></tr>
 * <tr><td>{@code (a OR b) c}</td><td>brackets group, {@value #DEEPEST} deep at most</td><td></td></tr>
 * <tr><td>{@code "prosecution file"}</td><td>the words side by side and in order</td><td>{@code Phrase(slop 0)}</td></tr>
 * <tr><td>{@code "victim updates"~5}</td><td>the words near each other, five places apart in all</td>
 * <td>{@code Phrase(slop 5)}</td></tr>
 * <tr><td>{@code vulnerab*}</td><td>words that begin so; at least {@value #SHORTEST_PREFIX} letters</td>
 * <td>{@code Prefix}</td></tr>
 * <tr><td>{@code force:kent}, {@code force:"Kent Police"}, {@code grade:(good OR adequate)}</td><td>the same as choosing
 * that value of the facet</td><td>{@code Filter}</td></tr>
 * </table>
 * {@code AND}, {@code OR} and {@code NOT} are operators only in capitals; no word is left out as too common. All other
 * signs are punctuation and part words as they do in the text: {@code s.136}, {@code 2021/22}, {@code A&E} and
 * {@code £5m} can be typed as they are.
 */
public sealed interface TextQuery {

  /** Most words in one query, in phrases and filters too: more are no question, and each costs a walk through the index. */
  int MOST_CLAUSES = 64;
  /** Most brackets inside one another. */
  int DEEPEST = 16;
  /** Fewest letters before a {@code *}. */
  int SHORTEST_PREFIX = 3;
  /** Widest gap of a phrase. */
  int WIDEST_SLOP = 50;

  /** Every finding. */
  record All() implements TextQuery {

    @Override
    public String toString() {
      return "*";
    }
  }

  /** A word as typed, with its punctuation. */
  record Word(String text) implements TextQuery {

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Words in order.
   *
   * @param text without the quotation marks
   * @param slop places by which they may be apart, 0 for side by side
   */
  record Phrase(String text, int slop) implements TextQuery {

    @Override
    public String toString() {
      return "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop);
    }
  }

  /** The beginning of a word, without the {@code *}. */
  record Prefix(String text) implements TextQuery {

    @Override
    public String toString() {
      return text + "*";
    }
  }

  /**
   * All of these.
   *
   * @param parts    at least two
   * @param isStrict whether they are joined by {@code AND}: nothing is found then with fewer of them
   */
  record And(List<TextQuery> parts, boolean isStrict) implements TextQuery {

    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, by());
    }

    private String by() {
      return isStrict ? " AND " : " ";
    }
  }

  /** Any of these, at least two. */
  record Or(List<TextQuery> parts) implements TextQuery {

    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " OR ");
    }
  }

  /** All findings but these. */
  record Not(TextQuery part) implements TextQuery {

    @Override
    public String toString() {
      return "-" + part;
    }
  }

  /**
   * A value of a facet.
   *
   * @param facet the facet's name
   * @param value a slug, or {@link Search#NONE}
   */
  record Filter(String facet, String value) implements TextQuery {

    @Override
    public String toString() {
      return facet + ":" + value;
    }
  }

  /**
   * What was typed, or any of its other names. Never read from a query: {@link Synonyms} puts it there.
   *
   * @param typed what was typed
   * @param forms other names, at least one
   */
  record Also(TextQuery typed, List<String> forms) implements TextQuery {

    public Also {
      forms = List.copyOf(forms);
    }

    @Override
    public String toString() {
      return typed.toString();
    }
  }

  /** All of these: what they are alone where they are fewer than two. */
  static TextQuery and(List<TextQuery> parts) {
    return and(parts, false);
  }

  /** All of these, strictly or not: what they are alone where they are fewer than two. */
  static TextQuery and(List<TextQuery> parts, boolean isStrict) {
    return parts.isEmpty() ? new All() : parts.size() == 1 ? parts.getFirst() : new And(parts, isStrict);
  }

  /** Any of these: what they are alone where they are fewer than two. */
  static TextQuery or(List<TextQuery> parts) {
    return parts.isEmpty() ? new All() : parts.size() == 1 ? parts.getFirst() : new Or(parts);
  }

  /** The clauses that must all hold: the parts of an {@link And}, or the query alone. */
  static List<TextQuery> clauses(TextQuery query) {
    return query instanceof And and ? and.parts() : List.of(query);
  }

  /** These clauses, joined as those of a query are. */
  static TextQuery joinedAs(TextQuery query, List<TextQuery> clauses) {
    return and(clauses, isStrict(query));
  }

  /** Whether this is joined by {@code AND}. */
  static boolean isStrict(TextQuery query) {
    return query instanceof And and && and.isStrict();
  }

  /** Whether any part of this that must be found is joined by {@code AND}. */
  static boolean hasStrict(TextQuery query) {
    return switch (query) {
      case And and -> and.isStrict() || and.parts().stream().anyMatch(TextQuery::hasStrict);
      case Or or -> or.parts().stream().anyMatch(TextQuery::hasStrict);
      case Also also -> hasStrict(also.typed());
      default -> false;
    };
  }

  /** The query typed, without brackets around the whole. */
  static String typed(TextQuery query) {
    return switch (query) {
      case All all -> "";
      case And and -> and.parts().stream().map(TextQuery::toString).collect(Collectors.joining(and.by()));
      default -> query.toString();
    };
  }

  private static String joined(List<TextQuery> parts, String by) {
    return parts.stream().map(TextQuery::toString).collect(Collectors.joining(by, "(", ")"));
  }
}
