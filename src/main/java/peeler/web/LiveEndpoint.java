package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Whether the process answers at all. */
final class LiveEndpoint implements Handler {

  /** {@code live}. */
  public record Body(String status) {}

  @Override
  public void handle(Context context) {
    context.header("Cache-Control", "no-store");
    Json.write(context, Json.TYPE, new Body("live"));
  }
}
