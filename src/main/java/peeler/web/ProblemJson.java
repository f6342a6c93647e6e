package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Problem;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type      address of the page that explains problems of this type
 * @param title     short
 * @param status    HTTP status
 * @param detail    what is wrong with this request
 * @param instance  the request's id, as the log has it
 * @param errors    all that is wrong with its parameters at once
 * @param available media types, where none was acceptable
 * @param near      addresses of pages that were perhaps meant
 * @param restart   address from which to start again, where a cursor cannot be gone on with
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemJson(String type, String title, int status, String detail, String instance, List<Slip> errors,
    List<String> available, List<String> near, @Nullable String restart) {

  /** What is wrong with one parameter; {@code position} counts UTF-16 units of its decoded value from 0. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Slip(String code, String parameter, @Nullable Integer position, @Nullable Integer length,
      @Nullable String token, String detail, @Nullable String suggestion) {

    static Slip of(Problem problem) {
      boolean placed = problem.position() >= 0;
      return new Slip(problem.code(), problem.parameter(), placed ? problem.position() : null,
          placed ? problem.length() : null, problem.token(), problem.detail(), problem.suggestion());
    }
  }

  static ProblemJson of(RefusedException refused, String requestId) {
    return of(refused, refused.type().status(), requestId);
  }

  /** With another status than its type usually has. */
  static ProblemJson of(RefusedException refused, int status, String requestId) {
    return new ProblemJson(Links.problem(refused.type()), refused.title(), status,
        String.valueOf(refused.getMessage()), "urn:request:" + requestId,
        refused.errors().stream().map(Slip::of).toList(),
        refused.type() == ProblemType.NOT_ACCEPTABLE ? List.of(Json.TYPE) : List.of(),
        refused.near().stream().map(Link::href).toList(), refused.restart());
  }
}
