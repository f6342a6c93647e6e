package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Notes each answer: in the figures, and as one line of JSON in the log named {@code peeler.access} at level INFO. What was
 * searched for is never noted, and addresses are shortened.
 */
final class RequestRecord implements RequestLogger {

  private static final Logger ACCESS = System.getLogger("peeler.access");
  private static final String TOTAL = "total";
  private static final int NOT_MODIFIED = 304;

  private final Metrics metrics;

  RequestRecord(Metrics metrics) {
    this.metrics = metrics;
  }

  /** A line of the log; {@code cache} is {@code hit} where the client had the answer already. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(String request, String client, String method, String route, int status, long ms, @Nullable Long total,
      String cache) {}

  /** Notes how much a search found, for the record of its request. */
  static void found(Context context, long total) {
    context.attribute(TOTAL, total);
  }

  @Override
  public void handle(Context context, Float millis) {
    Long total = context.attribute(TOTAL);
    Endpoint matched = context.endpoints().lastHttpEndpoint();
    String route = matched == null ? "none" : matched.path;
    int status = context.statusCode();
    metrics.record(route, status, millis, total);
    ACCESS.log(Level.INFO, () -> Json.line(new Line(Headers.requestId(context), Client.of(context).shortened(),
        context.method().name(), route, status, millis.longValue(), total, status == NOT_MODIFIED ? "hit" : "miss")));
  }
}
