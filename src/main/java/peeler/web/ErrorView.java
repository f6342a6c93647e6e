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

  /**
   * What is wrong with a parameter.
   *
   * @param parameter its name
   * @param detail    one sentence
   * @param href      where on the page it can be put right, empty for nowhere
   */
  public record Mistake(String parameter, String detail, String href) {

    static List<Mistake> of(List<Problem> problems) {
      return problems.stream().map(problem -> new Mistake(problem.parameter(), problem.detail(), "")).toList();
    }

    /** With the way to the field of each, for the page that has them: words and ends of ranges, else the panel. */
    static List<Mistake> beside(List<Problem> problems) {
      return problems.stream().map(problem -> {
        String name = problem.parameter();
        boolean field = name.equals("q") || name.endsWith("_from") || name.endsWith("_to");
        return new Mistake(name, problem.detail(), field ? "#" + name : "#filters");
      }).toList();
    }
  }

  static ErrorView of(RefusedException refused, String reference, Frame frame) {
    String detail = refused.errors().isEmpty() ? String.valueOf(refused.getMessage()) : "";
    return new ErrorView(frame, refused.title(), detail, Mistake.of(refused.errors()), refused.near(),
        reference, Search.LONGEST_QUERY);
  }
}
