package peeler.search;

import java.util.List;
import java.util.stream.Collectors;

/** The caller asked for something that cannot be: all problems at once. Web maps it to 400, the command line to exit code 2. */
public final class BadSearchException extends RuntimeException {

  private final transient List<Problem> problems;

  public BadSearchException(List<Problem> problems) {
    super(problems.stream().map(Problem::detail).collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
