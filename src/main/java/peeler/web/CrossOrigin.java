package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Lets scripts of any site read the program interface, and answers their browsers' preflight questions. */
final class CrossOrigin implements Handler {

  static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String EXPOSED = "Link, ETag, Retry-After, X-Total-Rows, X-Notices, X-Index-Generation, "
      + "X-Request-Id";
  private static final String A_DAY = "86400";

  @Override
  public void handle(Context context) {
    context.header("Allow", METHODS);
    context.header("Access-Control-Allow-Methods", METHODS);
    context.header("Access-Control-Allow-Headers", "Accept, If-None-Match");
    context.header("Access-Control-Max-Age", A_DAY);
    context.status(204);
  }

  /** Any origin may read: there is nothing private here and no cookie. */
  static void allow(Context context) {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", EXPOSED);
  }
}
