package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.IO;
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

  private static final Logger LOG = System.getLogger(ExportEndpoint.class.getName());
  /** Bytes that are written at a time. */
  private static final int PART = 1 << 16;
  /** Who reads slowly is {@link StalledConnections}' business, which waits for less. */
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(2);
  private static final String WITHOUT_CHUNKS = "HTTP/1.0";
  private static final String TOTAL = "X-Total-Rows";
  private static final String DISPOSITION = "Content-Disposition";
  private static final String NOTICES = "X-Notices";

  private final String form;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchParameters parameters;
  private final EntityTags tags;
  private final Exports exports;

  /** {@code exports} are those of all forms. */
  ExportEndpoint(String form, SearchEngine engine, Inspectorate inspectorate, SearchParameters parameters,
      EntityTags tags, Exports exports) {
    this.form = form;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.parameters = parameters;
    this.tags = tags;
    this.exports = exports;
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
      exports.guarding(same -> answer(same, search, options, canonical)).handle(context);
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
    EndPoint end = ServletContextRequest.getServletContextRequest(context.req()).getConnectionMetaData()
        .getConnection().getEndPoint();
    long idle = end.getIdleTimeout();
    end.setIdleTimeout(LONGEST_IDLE.toMillis());
    try {
      engine.export(search, rows::begin, rows::write);
      rows.end();
    } catch (RuntimeException | Error e) {
      if (!rows.isSent()) {
        List.of(TOTAL, DISPOSITION, NOTICES).forEach(context::removeHeader);
        throw e;
      }
      if (!rows.isLeft()) {
        LOG.log(Level.ERROR, "request " + Headers.requestId(context) + ": the export was cut off", e);
      }
      cut(end, context);
    } finally {
      end.setIdleTimeout(idle);
    }
  }

  /** Ends the connection, and then what packs the answer: that would wait for the garbage collector with its memory. */
  private static void cut(EndPoint end, Context context) {
    if (context.protocol().equals(WITHOUT_CHUNKS)) {
      breakOff(end);
    }
    end.close();
    IO.close(context.outputStream());
  }

  /** Lets the end of a connection be an error, where it would pass for that of the answer. */
  private static void breakOff(EndPoint end) {
    try {
      if (end.getTransport() instanceof SocketChannel channel) {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The client has left", e);
    }
  }

  private void headers(Context context, ExportOptions options, Answer answer, String canonical) {
    Generation generation = answer.generation();
    String name = "findings-" + generation.built().atZone(ZoneOffset.UTC).toLocalDate() + "-g" + generation.number()
        + "." + form;
    tags.mark(context, generation, canonical);
    context.contentType(options.type()).header(TOTAL, Long.toString(answer.total()))
        .header(DISPOSITION, "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name);
    if (!answer.readings().isEmpty()) {
      context.header(NOTICES,
          answer.readings().stream().map(Answer.Notice::type).distinct().collect(Collectors.joining(", ")));
    }
  }

  /** Writes the rows as they come. */
  private final class Rows {

    private final Context context;
    private final ExportOptions options;
    private final String canonical;
    private Exports.@Nullable Sending sending;
    private @Nullable FindingWriter writer;

    Rows(Context context, ExportOptions options, String canonical) {
      this.context = context;
      this.options = options;
      this.canonical = canonical;
    }

    /** Whether some of it is. */
    boolean isSent() {
      return sending != null && sending.hasBegun();
    }

    /** Whether the client has left. */
    boolean isLeft() {
      return sending != null && sending.isBroken();
    }

    void begin(Answer answer) {
      headers(context, options, answer, canonical);
      context.minSizeForCompression(0);
      sending = exports.new Sending(context.outputStream());
      writer = options.writer(new BufferedOutputStream(sending, PART), inspectorate);
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
