package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Problem;

/** A request that is not answered. {@link Failures} shows it: as a page, or as a problem on the program interface. */
final class RefusedException extends RuntimeException {

  /** Codes of errors that are not in any one parameter. */
  private static final List<String> IMPOSSIBLE = List.of("range-reversed", "too-many-items");

  private final ProblemType type;
  private final transient List<Problem> errors;
  private final @Nullable String restart;
  private final transient List<Link> near;

  /** {@code detail} is one sentence for the person who asked; it never repeats raw input. */
  RefusedException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  RefusedException(ProblemType type, String detail, List<Problem> errors) {
    this(type, detail, errors, null, List.of());
  }

  /** With the address from which to start again. */
  RefusedException(ProblemType type, String detail, String restart) {
    this(type, detail, List.of(), restart, List.of());
  }

  private RefusedException(ProblemType type, String detail, List<Problem> errors, @Nullable String restart,
      List<Link> near) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.restart = restart;
    this.near = List.copyOf(near);
  }

  /** For a name that nothing has, with what was perhaps meant. */
  static RefusedException notFound(String detail, List<Link> near) {
    return new RefusedException(ProblemType.NOT_FOUND, detail, List.of(), null, near);
  }

  /** Throws one for the problems if there are any. */
  static void throwIfAny(List<Problem> errors) {
    if (!errors.isEmpty()) {
      throw of(errors);
    }
  }

  /** For problems with parameters: impossible if all are, else invalid. */
  static RefusedException of(List<Problem> errors) {
    boolean impossible = errors.stream().allMatch(error -> IMPOSSIBLE.contains(error.code()));
    String detail = errors.stream().map(Problem::detail).distinct().reduce((a, b) -> a + " " + b).orElse("");
    return new RefusedException(impossible ? ProblemType.IMPOSSIBLE_REQUEST : ProblemType.INVALID_REQUEST, detail,
        errors);
  }

  ProblemType type() {
    return type;
  }

  List<Problem> errors() {
    return errors;
  }

  /** The address from which to start again, null where that is of no use. */
  @Nullable
  String restart() {
    return restart;
  }

  /** Pages that were perhaps meant, the nearest first. */
  List<Link> near() {
    return near;
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
