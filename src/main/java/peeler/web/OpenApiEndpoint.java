package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The description of the program interface, for programs; {@link ApiPage} shows it to people. */
final class OpenApiEndpoint implements Handler {

  private final ApiDescription description;

  OpenApiEndpoint(ApiDescription description) {
    this.description = description;
  }

  @Override
  public void handle(Context context) {
    Parameters.of(context).refuseAny();
    context.header("Cache-Control", "no-cache").contentType(Json.TYPE).result(description.root().toPrettyString());
  }
}
