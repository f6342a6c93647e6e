package peeler.web;

import java.util.List;
import peeler.search.Problem;
import peeler.search.Search;

/**
 * A page that says what went wrong.
 *
 * @param frame     around it
 * @param title     heading
 * @param detail    what is wrong and what to do
 * @param mistakes  one line for each wrong parameter
 * @param near      pages that were perhaps meant
 * @param reference the request's id, as the log has it
 * @param longest   longest query text
 */
public record ErrorView(Frame frame, String title, String detail, List<Mistake> mistakes, List<Link> near,
    String reference, int longest) {

  /** What is wrong with a parameter. */
  public record Mistake(String parameter, String detail) {

    static List<Mistake> of(List<Problem> problems) {
      return problems.stream().map(problem -> new Mistake(problem.parameter(), problem.detail())).toList();
    }
  }

  static ErrorView of(RefusedException refused, String reference, Frame frame) {
    String detail = refused.errors().isEmpty() ? String.valueOf(refused.getMessage()) : "";
    return new ErrorView(frame, refused.title(), detail, Mistake.of(refused.errors()), refused.near(),
        reference, Search.LONGEST_QUERY);
  }
}
