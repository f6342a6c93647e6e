package peeler.web;

import java.util.List;
import peeler.search.Problem;

/** A request that is not answered. {@link Failures} shows it: as a page, or as a problem on the program interface. */
final class RefusedException extends RuntimeException {

  private final ProblemType type;
  private final transient List<Problem> errors;

  /** {@code detail} is one sentence for the person who asked; it never repeats raw input. */
  RefusedException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  RefusedException(ProblemType type, String detail, List<Problem> errors) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** For problems with parameters: impossible if all are, else invalid. */
  static RefusedException of(List<Problem> errors) {
    boolean impossible = errors.stream().allMatch(error -> IMPOSSIBLE.contains(error.code()));
    String detail = errors.stream().map(Problem::detail).distinct().reduce((a, b) -> a + " " + b).orElse("");
    return new RefusedException(impossible ? ProblemType.IMPOSSIBLE_REQUEST : ProblemType.INVALID_REQUEST, detail,
        errors);
  }

  private static final List<String> IMPOSSIBLE = List.of("range-reversed", "too-many-items");

  ProblemType type() {
    return type;
  }

  List<Problem> errors() {
    return errors;
  }

  /** The type's title, or the number of errors where there are any. */
  String title() {
    return switch (errors.size()) {
      case 0 -> type.title();
      case 1 -> "The request has a problem";
      default -> "The request has " + errors.size() + " problems";
    };
  }
}
