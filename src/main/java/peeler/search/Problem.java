package peeler.search;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param code       {@code query-syntax}, {@code unknown-parameter}, {@code unknown-value}, {@code bad-number},
 *                   {@code bad-date}, {@code too-long}, {@code too-many-clauses}, {@code wildcard-too-broad},
 *                   {@code range-reversed}
 * @param parameter  the parameter's name
 * @param detail     one sentence: what is wrong and what is allowed
 * @param position   UTF-16 offset in the parameter's value, -1 where it is the whole value
 * @param length     of the offending part, 0 where unknown
 * @param token      the offending part, null where it is the whole value
 * @param suggestion the nearest right value or a repaired query, null for none
 */
public record Problem(String code, String parameter, String detail, int position, int length, @Nullable String token,
    @Nullable String suggestion) {

  /** A problem with a whole parameter. */
  public static Problem of(String code, String parameter, String detail, @Nullable String suggestion) {
    return new Problem(code, parameter, detail, -1, 0, null, suggestion);
  }
}
