package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Problem;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/**
 * All findings of a search as a file. Streams from one generation, without a cap; the number of rows is said before the
 * first, and how the words were read if not as typed; when something fails on the way the connection is cut, so that a part
 * never passes for the whole.
 */
final class ExportEndpoint implements Handler {

  private static final String SOON = "10";

  private final String form;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchParameters parameters;
  private final EntityTags tags;
  private final Semaphore places;

  /** {@code places} are the exports that may run at once, over all forms. */
  ExportEndpoint(String form, SearchEngine engine, Inspectorate inspectorate, SearchParameters parameters,
      EntityTags tags, Semaphore places) {
    this.form = form;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.parameters = parameters;
    this.tags = tags;
    this.places = places;
  }

  @Override
  public void handle(Context context) throws Exception {
    Parameters given = Parameters.of(context);
    List<Problem> problems = new ArrayList<>(given.problems());
    Map<String, List<String>> rest = new LinkedHashMap<>(given.values());
    ExportOptions options = ExportOptions.of(form, rest, problems);
    Search search = new Parameters(rest, problems).search(parameters).onPage(1);
    String canonical = Links.export(search, options);
    context.header("Cache-Control", SearchEndpoint.SHORT);
    if (!tags.answered(context, engine.generation(), canonical)) {
      begin(context, search, options, canonical);
    }
  }

  private void begin(Context context, Search search, ExportOptions options, String canonical) throws Exception {
    if (places.tryAcquire()) {
      try {
        RequestThreads.apart(same -> answer(same, search, options, canonical)).handle(context);
      } finally {
        places.release();
      }
    } else {
      context.header("Retry-After", SOON);
      throw new RefusedException(ProblemType.RATE_LIMITED, "Too many exports are running. Try again in some seconds.");
    }
  }

  private void answer(Context context, Search search, ExportOptions options, String canonical) {
    if (context.method().equals(HandlerType.HEAD)) {
      headers(context, options, engine.answer(search.ofSize(1)), canonical);
    } else {
      stream(context, search, options, canonical);
    }
  }

  private void stream(Context context, Search search, ExportOptions options, String canonical) {
    Rows rows = new Rows(context, options, canonical);
    try {
      engine.export(search, rows::begin, rows::write);
      rows.end();
    } catch (RuntimeException | Error e) {
      if (!rows.hasBegun()) {
        throw e;
      }
      ServletContextRequest.getServletContextRequest(context.req()).getServletChannel().abort(e);
    }
  }

  private void headers(Context context, ExportOptions options, Answer answer, String canonical) {
    Generation generation = answer.generation();
    String name = "findings-" + generation.built().atZone(ZoneOffset.UTC).toLocalDate() + "-g" + generation.number()
        + "." + form;
    tags.mark(context, generation, canonical);
    context.contentType(options.type()).header("X-Total-Rows", Long.toString(answer.total()))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name);
    if (!answer.readings().isEmpty()) {
      context.header("X-Notices",
          answer.readings().stream().map(Answer.Notice::type).distinct().collect(Collectors.joining(", ")));
    }
  }

  /** Writes the rows as they come. */
  private final class Rows {

    private final Context context;
    private final ExportOptions options;
    private final String canonical;
    private @Nullable FindingWriter writer;

    Rows(Context context, ExportOptions options, String canonical) {
      this.context = context;
      this.options = options;
      this.canonical = canonical;
    }

    boolean hasBegun() {
      return writer != null;
    }

    void begin(Answer answer) {
      headers(context, options, answer, canonical);
      context.minSizeForCompression(0);
      writer = options.writer(context.outputStream(), inspectorate);
    }

    void write(Finding finding) {
      if (writer != null) {
        writer.write(finding);
      }
    }

    void end() {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
