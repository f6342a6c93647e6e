package peeler.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import peeler.search.BadSearchException;
import peeler.search.IndexException;

/**
 * Maps every exception to an answer: a problem (RFC 9457) on the program interface, a page elsewhere, decided by the
 * address and never by what the client accepts. No text of an exception that we did not write is ever sent.
 */
final class Failures {

  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final String A_MINUTE = "60";

  private final Views views;

  Failures(Views views) {
    this.views = views;
  }

  /** An outer edge of the program: the one place of this package where any exception is caught. */
  void register(RoutesConfig routes) {
    routes.exception(RefusedException.class, (refused, context) -> show(context, refused));
    routes.exception(BadSearchException.class, (bad, context) -> show(context, RefusedException.of(bad.problems())));
    routes.exception(HttpResponseException.class, (thrown, context) -> show(context, ofStatus(thrown.getStatus())));
    routes.exception(IndexException.class, this::unavailable);
    routes.exception(Exception.class, this::unexpected);
  }

  /**
   * A handler whose errors, such as memory that is not enough, are answered as its exceptions are. Javalin's own answer to
   * them would be empty, with the headers that were meant for what failed.
   */
  static Handler ofErrorsToo(Handler handler) {
    return context -> {
      try {
        handler.handle(context);
      } catch (Error e) {
        throw new IllegalStateException("an error where a request is answered", e);
      }
    };
  }

  private void unavailable(IndexException thrown, Context context) {
    LOG.log(Level.WARNING, "request " + Headers.requestId(context) + ": " + thrown.getMessage());
    boolean slow = thrown.reason() == IndexException.Reason.RESOURCE;
    ProblemType type = slow ? ProblemType.QUERY_TOO_SLOW : ProblemType.NO_INDEX;
    context.header("Retry-After", A_MINUTE);
    show(context, new RefusedException(type, type.meaning()));
  }

  private void unexpected(Exception thrown, Context context) {
    LOG.log(Level.ERROR, "request " + Headers.requestId(context), thrown);
    show(context, new RefusedException(ProblemType.INTERNAL, ProblemType.INTERNAL.meaning()));
  }

  private void show(Context context, RefusedException refused) {
    context.status(refused.type().status()).header("Cache-Control", "no-store").removeHeader("ETag");
    if (refused.type() == ProblemType.METHOD_NOT_ALLOWED) {
      context.header("Allow", Headers.isApi(context) ? CrossOrigin.METHODS : "GET, HEAD");
    }
    if (Headers.isApi(context)) {
      Json.write(context, Json.PROBLEM, ProblemJson.of(refused, Headers.requestId(context)));
    } else {
      views.show(context, "error", ErrorView.of(refused, Headers.requestId(context), views.frame(refused.title())));
    }
  }

  private static RefusedException ofStatus(int status) {
    return List.of(ProblemType.NOT_FOUND, ProblemType.METHOD_NOT_ALLOWED).stream()
        .filter(type -> type.status() == status).findFirst()
        .map(type -> new RefusedException(type, type.meaning()))
        .orElseGet(() -> new RefusedException(ProblemType.INVALID_REQUEST, ProblemType.INVALID_REQUEST.meaning()));
  }
}
