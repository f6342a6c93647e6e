package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.UUID;

/** Sets the headers that every answer has: the request's id, and what browsers must not do with the answer. */
final class Headers implements Handler {

  /** Nothing but our own files; no style and no script inside a page. */
  static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
      + "connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String LINKS = "</api/openapi.json>; rel=\"service-desc\", "
      + "<https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>; rel=\"license\"";
  private static final String REQUEST_ID = "X-Request-Id";

  @Override
  public void handle(Context context) {
    context.header(REQUEST_ID, UUID.randomUUID().toString());
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    if (isApi(context)) {
      CrossOrigin.allow(context);
      context.header("Link", LINKS);
    }
  }

  /** The id by which the answer and the log name this request. */
  static String requestId(Context context) {
    String id = context.res().getHeader(REQUEST_ID);
    return id == null ? "" : id;
  }

  /** Whether the address is the program interface's: errors there are JSON, elsewhere pages. */
  static boolean isApi(Context context) {
    String path = context.path();
    return path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/search.atom")
        || path.equals("/suggest.opensearch.json");
  }
}
