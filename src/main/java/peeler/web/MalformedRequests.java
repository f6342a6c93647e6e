package peeler.web;

import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what never becomes a request that a route could take: an address that is too long or badly encoded, headers
 * without end, a method of nobody's. Browsers get a small page, all others a problem; what was sent is not repeated.
 */
final class MalformedRequests extends ErrorHandler {

  private static final int INTERNAL = 500;
  /** Of a request that comes while the server is being stopped. */
  private static final int STOPPING = 503;
  private static final String SOON = "10";

  @Override
  protected void generateResponse(Request request, Response response, int status, @Nullable String message,
      @Nullable Throwable cause, Callback callback) {
    String id = UUID.randomUUID().toString();
    RefusedException refused = refused(status);
    boolean page = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT)).contains("text/html");
    response.setStatus(status);
    response.getHeaders().put("X-Request-Id", id);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", Headers.CONTENT_SECURITY_POLICY);
    response.getHeaders().put("Referrer-Policy", "same-origin");
    response.getHeaders().put("Cross-Origin-Opener-Policy", "same-origin");
    response.getHeaders().put("Cache-Control", "no-store");
    if (status == STOPPING) {
      response.getHeaders().put("Retry-After", SOON);
    }
    response.getHeaders().put("Content-Type", page ? "text/html; charset=utf-8" : Json.PROBLEM);
    String body = page
        ? page(refused)
        : Json.line(ProblemJson.of(refused, status, id));
    Content.Sink.write(response, true, body, callback);
  }

  private static RefusedException refused(int status) {
    ProblemType type = status >= INTERNAL ? ProblemType.INTERNAL : ProblemType.MALFORMED;
    if (status == STOPPING) {
      type = ProblemType.BUSY;
    }
    return new RefusedException(type, type.meaning());
  }

  private static String page(RefusedException refused) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%1$s - Peeler</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Search the findings</a></p></main></body></html>
        """.formatted(refused.title(), refused.getMessage());
  }
}
