package peeler.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;

/** Shows a view record with its template. The templates are compiled by the build and escape by context. */
final class Views {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
      "peeler.web.views");
  private final Frames frames;

  Views(Frames frames) {
    this.frames = frames;
  }

  /** What stands around a page of that title. */
  Frame frame(String title) {
    return frames.of(title);
  }

  /** Answers with the template {@code web/templates/NAME.jte}, whose only parameter is the view. */
  void show(Context context, String template, Object view) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    templates.render(template + ".jte", view, page);
    context.contentType("text/html; charset=utf-8").result(page.toByteArray());
  }
}
