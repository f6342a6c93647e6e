package peeler.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.QueryToken.Role;

/**
 * Turns what stands after a facet's name, or in brackets after it, into values of that facet. What is no value is noted;
 * after a name it becomes a word to search for, in brackets it is left out.
 */
final class FacetTokens {

  private static final String NO_FACET = "";

  private final List<Facet> facets;
  private final List<Problem> problems;
  private final List<QueryToken> known = new ArrayList<>();
  /** The facet each open bracket belongs to. */
  private final Deque<String> scopes = new ArrayDeque<>();

  FacetTokens(List<Facet> facets, List<Problem> problems) {
    this.facets = facets;
    this.problems = problems;
  }

  List<QueryToken> known(List<QueryToken> tokens) {
    tokens.forEach(this::take);
    return known;
  }

  private void take(QueryToken token) {
    dropNameWithoutValue(token);
    QueryToken name = known.isEmpty() || known.getLast().role() != Role.FIELD ? null : known.getLast();
    if (token.role() == Role.OPEN) {
      scopes.push(name != null ? name.text() : scope());
    } else if (token.role() == Role.CLOSE) {
      scopes.poll();
    }
    String facet = name != null ? name.text() : scope();
    if (token.role().isClause() && !facet.equals(NO_FACET)) {
      value(facet, name, token);
    } else {
      known.add(token);
    }
  }

  private void dropNameWithoutValue(QueryToken next) {
    boolean isValue = next.role().isClause() || next.role() == Role.OPEN;
    if (!isValue && !known.isEmpty() && known.getLast().role() == Role.FIELD) {
      QueryToken name = known.removeLast();
      problems.add(new Problem("query-syntax", "q", "A value must follow " + name.typed(), name.start(),
          name.end() - name.start(), name.typed(), null));
    }
  }

  private String scope() {
    return scopes.isEmpty() ? NO_FACET : scopes.peek();
  }

  private void value(String facet, @Nullable QueryToken name, QueryToken token) {
    FacetValues values = new FacetValues(Facets.named(facets, facet).orElseThrow());
    Optional<String> slug = token.role() == Role.PREFIX ? Optional.empty() : values.slug(token.text());
    if (slug.isPresent()) {
      known.add(new QueryToken(Role.WORD, slug.get(), token.start(), token.end()));
      return;
    }
    problems.add(values.unknown("q", token.text(), token.start(), token.end() - token.start()));
    if (name != null) {
      known.removeLast();
    }
    if (scope().equals(NO_FACET)) {
      known.add(token);
    }
  }
}
