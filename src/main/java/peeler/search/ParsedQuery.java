package peeler.search;

import java.util.List;

/**
 * A query as it was understood.
 *
 * @param query    what can be searched for
 * @param problems what could not be understood, in the order of their places; empty for a right query
 * @param repaired the query as it was understood, typed rightly: read again it gives the same query and no problem
 */
public record ParsedQuery(TextQuery query, List<Problem> problems, String repaired) {

  public ParsedQuery {
    problems = List.copyOf(problems);
  }
}
