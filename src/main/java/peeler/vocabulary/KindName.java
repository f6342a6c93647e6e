package peeler.vocabulary;

import java.util.List;

/**
 * How an inspectorate names a kind.
 *
 * @param kind   the kind
 * @param name   as shown, singular
 * @param plural as shown, plural
 * @param one    labels in reports that announce exactly one passage of this kind
 * @param many   labels that announce more than one
 */
public record KindName(Kind kind, String name, String plural, List<String> one, List<String> many) {

  public KindName {
    one = List.copyOf(one);
    many = List.copyOf(many);
  }
}
