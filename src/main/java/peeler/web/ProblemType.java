package peeler.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sorts of problem with a request, each with a page that explains it. */
public enum ProblemType {
  /** The request could not even be read. */
  MALFORMED(400, "The request cannot be read",
      "The address is longer than this server reads (8,000 characters), is badly encoded, or the request breaks the "
          + "rules of HTTP. The status says which: 414 is an address and 431 a header that is too long."),
  /** A parameter is wrong. */
  INVALID_REQUEST(400, "The request is not right",
      "A parameter is not known or its value is not allowed. The problem's errors name each parameter, "
          + "what is wrong with it and, where there is one, the nearest right value."),
  /** Parameters contradict one another. */
  IMPOSSIBLE_REQUEST(422, "The request cannot be met",
      "Each parameter is right by itself, but together they ask for something that cannot be, such as a "
          + "range whose end lies before its beginning."),
  /** A cursor came with other parameters than its own, or is damaged. */
  CURSOR_MISMATCH(400, "The cursor does not fit",
      "A cursor holds its whole search. It was changed on the way, or the request has other parameters "
          + "that say something else. Start again without the cursor."),
  /** The generation that a cursor belongs to serves no more. */
  CURSOR_EXPIRED(410, "The cursor is of an earlier index",
      "The index was rebuilt since the first page, and its order may have changed: going on could repeat "
          + "or skip findings. Start again without the cursor."),
  /** Nothing is there. */
  NOT_FOUND(404, "Not found",
      "Nothing is at this address. A finding's address stays the same as long as its words do."),
  /** A finding that an earlier index had. */
  REMOVED(410, "The finding was removed",
      "An earlier index had this finding, the present one has not: its words changed, or its report was taken out. "
          + "The page of the finding says what stands at its place now."),
  /** This server only reads. */
  METHOD_NOT_ALLOWED(405, "Method not allowed",
      "This server only reads: GET and HEAD everywhere, OPTIONS on the program interface. The index is "
          + "built from the command line."),
  /** The client accepts no form that there is. */
  NOT_ACCEPTABLE(406, "Not acceptable",
      "None of the media types that the request accepts is available at this address."),
  /** More than one client's share. */
  RATE_LIMITED(429, "Too many requests",
      "More was asked in a short time than this server gives to one client. The header Retry-After says "
          + "in how many seconds to try again."),
  /** More than this server can answer, or no longer. */
  BUSY(503, "The server is busy",
      "More was asked at once than this server can answer soon, or it is just being stopped. The header Retry-After "
          + "says in how many seconds to try again."),
  /** A search was given up. */
  QUERY_TOO_SLOW(503, "The search took too long",
      "The search was given up after some seconds. Fewer words, longer beginnings before a * and a filter "
          + "make it faster."),
  /** No generation is open. */
  NO_INDEX(503, "The index is not available",
      "No index is open at the moment. If you run this server: build one with the command peeler index."),
  /** The program is wrong. */
  INTERNAL(500, "Something went wrong here",
      "The fault is in the program, not in your request. The log names it under the request's id.");

  private final int status;
  private final String title;
  private final String meaning;

  ProblemType(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /** The type of that slug, if there is one. */
  static Optional<ProblemType> of(String slug) {
    return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** Last part of its address, such as {@code not-found}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** A short heading. */
  public String title() {
    return title;
  }

  /** What it means and what to do about it. */
  public String meaning() {
    return meaning;
  }
}
