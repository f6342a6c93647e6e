package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Explains one type of problem. */
final class ProblemPage implements Handler {

  private final Views views;

  ProblemPage(Views views) {
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    ProblemType type = ProblemType.of(context.pathParam("type"))
        .orElseThrow(() -> new RefusedException(ProblemType.NOT_FOUND, "There is no problem of this name."));
    views.show(context, "problem", new ProblemView(views.frame(type.title()), type));
  }
}
