package peeler.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peeler.search.QueryToken.Role;
import peeler.vocabulary.Fold;

/**
 * Makes a list of tokens well-formed by leaving out what has no partner: a bracket, an operator, a facet's name. Each thing
 * left out is a problem with its place. Linear in the number of tokens.
 */
final class QueryRepair {

  private final List<Problem> problems;
  private final List<QueryToken> kept = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int words;

  QueryRepair(List<Problem> problems) {
    this.problems = problems;
  }

  List<QueryToken> repair(List<QueryToken> tokens) {
    tokens.forEach(this::take);
    dropDangling();
    Set<Integer> unclosed = new HashSet<>();
    open.forEach(opening -> {
      unclosed.add(opening);
      if (opening > 0 && kept.get(opening - 1).role() == Role.FIELD) {
        unclosed.add(opening - 1);
      }
    });
    List<QueryToken> repaired = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (unclosed.contains(i)) {
        if (kept.get(i).role() == Role.OPEN) {
          drop(kept.get(i), "An opening bracket is not closed.");
        }
      } else {
        repaired.add(kept.get(i));
      }
    }
    return unclosed.isEmpty() ? repaired : again(repaired);
  }

  /** What stood before a bracket left out, such as a field's name, may not stand where it now does. */
  private static List<QueryToken> again(List<QueryToken> tokens) {
    return new QueryRepair(new ArrayList<>()).repair(tokens);
  }

  private void take(QueryToken token) {
    switch (token.role()) {
      case OPEN -> open(token);
      case CLOSE -> close(token);
      case AND, OR -> operator(token);
      case NOT, FIELD -> prefix(token);
      default -> clause(token);
    }
  }

  private void clause(QueryToken token) {
    int before = words;
    words += Math.max(1, Fold.words(token.text()).size());
    if (words <= TextQuery.MOST_CLAUSES) {
      kept.add(token);
    } else if (before <= TextQuery.MOST_CLAUSES) {
      problems.add(new Problem("too-many-clauses", "q", "At most " + TextQuery.MOST_CLAUSES
          + " words can be searched for at once.", token.start(), token.end() - token.start(),
          Shown.of(token.typed()), null));
    }
  }

  private void open(QueryToken token) {
    if (open.size() < TextQuery.DEEPEST) {
      open.push(kept.size());
      kept.add(token);
    } else {
      drop(token, "Brackets may be " + TextQuery.DEEPEST + " deep at most.");
      dropPrefixes();
    }
  }

  private void close(QueryToken token) {
    if (open.isEmpty()) {
      drop(token, "A closing bracket has no opening one.");
      return;
    }
    dropDangling();
    int opening = open.pop();
    if (opening == kept.size() - 1) {
      drop(kept.removeLast(), "There is nothing between the brackets.");
      dropPrefixes();
    } else {
      kept.add(token);
    }
  }

  private void operator(QueryToken token) {
    Role before = before();
    if (before == null || before == Role.OPEN || before.wantsMore()) {
      drop(token, token.typed() + " needs a word before it. In small letters it is a word itself.");
    } else {
      kept.add(token);
    }
  }

  private void prefix(QueryToken token) {
    if (before() == Role.NOT && token.role() == Role.NOT) {
      drop(kept.removeLast(), "A word must follow.");
    }
    kept.add(token);
  }

  /** What belonged to brackets that are gone must not take hold of what comes next. */
  private void dropPrefixes() {
    while (before() == Role.NOT || before() == Role.FIELD) {
      kept.removeLast();
    }
  }

  private void dropDangling() {
    while (before() != null && before().wantsMore()) {
      QueryToken last = kept.removeLast();
      drop(last, "A word must follow " + last.typed());
    }
  }

  private @Nullable Role before() {
    return kept.isEmpty() ? null : kept.getLast().role();
  }

  private void drop(QueryToken token, String detail) {
    problems.add(new Problem("query-syntax", "q", detail, token.start(), token.end() - token.start(),
        Shown.of(token.typed()), null));
  }
}
