package peeler.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import peeler.finding.Facet;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/**
 * The HTTP server; {@link #routes} is the table of contents. Only reads: the index is built from the command line. To
 * add a page or an endpoint:
 * <ol>
 * <li>write a class that implements {@link Handler}; a page makes a view record and shows it with {@link Views}, an
 * endpoint makes a record and writes it with {@link Json};
 * <li>a page has a template in {@code web/templates} with the view record as its only parameter;
 * <li>give its address a method in {@link Links};
 * <li>add one line to {@link #routes};
 * <li>for a page, add one line to the test list {@code PageTypes}: it is then checked as every page is.
 * </ol>
 */
public final class Server {

  private static final Logger LOG = System.getLogger(Server.class.getName());

  /** What one client may ask in one window: far more than a person can, and a script that is not in a hurry. */
  private static final int REQUESTS = 300;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchParameters parameters;
  private final Metrics metrics;
  private final Admission admission;
  private final String place;
  private final Javalin javalin;

  /**
   * A server that is not yet started.
   *
   * @param host address to listen on; 127.0.0.1 is this machine only
   * @param port 0 takes any free one, see {@link #port()}
   */
  public Server(SearchEngine engine, Inspectorate inspectorate, List<Facet> facets, String host, int port) {
    this(engine, inspectorate, facets, host, port, Admission.ofThisMachine());
  }

  Server(SearchEngine engine, Inspectorate inspectorate, List<Facet> facets, String host, int port,
      Admission admission) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.parameters = new SearchParameters(facets);
    this.metrics = new Metrics(engine);
    this.admission = admission;
    this.place = host + ":" + port;
    this.javalin = Javalin.create(config -> configure(config, facets, host, port));
  }

  /** Starts to answer. Throws {@link IllegalStateException} with one line if the port is taken or not allowed. */
  public Server start() {
    try {
      javalin.start();
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot listen on " + place + ": " + Causes.deepest(e), e);
    }
    return this;
  }

  /** The port listened on, once started. */
  public int port() {
    return javalin.port();
  }

  /**
   * Stops answering: new requests are refused, those under way have some seconds to end. The engine stays open, whoever
   * opened it closes it.
   */
  public void stop() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.log(Level.WARNING, "Some requests took too long and were cut off: " + Causes.deepest(e));
    }
  }

  private void routes(RoutesConfig routes, List<Facet> facets) {
    Assets assets = new Assets();
    EntityTags tags = new EntityTags();
    Limits limits = new Limits(new Allowance(REQUESTS, WINDOW, InstantSource.system()));
    Exports exports = new Exports();
    Views views = new Views(new Frames(assets, engine));
    Gradebooks books = new Gradebooks(engine, inspectorate);
    ApiDescription description = new ApiDescription(facets);
    Comparing comparing = new Comparing(engine, inspectorate);
    SearchPage searchPage = new SearchPage(engine, inspectorate, parameters, tags, views, books);

    get(routes, "/", new HomePage(engine, inspectorate, searchPage, tags, views));
    get(routes, "/search", searchPage);
    get(routes, "/findings/{id}", new FindingPage(engine, inspectorate, facets, tags, views));
    get(routes, Links.FORCES, new ForcesPage(books, inspectorate, tags, views));
    get(routes, "/forces/{slug}", new ForcePage(books, engine, inspectorate, tags, views));
    get(routes, Links.AREAS, new AreasPage(books, tags, views));
    get(routes, "/areas/{slug}", new AreaPage(books, engine, inspectorate, tags, views));
    get(routes, Links.GRADES, new GradesPage(books, inspectorate, tags, views));
    get(routes, Links.COVERAGE, new CoveragePage(books, inspectorate, tags, views));
    get(routes, "/search.atom", new FeedEndpoint(engine, inspectorate, parameters, tags));
    free(routes, Links.OPEN_SEARCH, new OpenSearchEndpoint());
    get(routes, "/suggest.opensearch.json", new SuggestEndpoint(engine, tags, true));
    get(routes, "/compare", new ComparePage(engine, comparing, inspectorate, facets, tags, views));
    get(routes, "/help", new HelpPage(engine, inspectorate, facets, tags, views));
    get(routes, Links.API, new ApiPage(description, engine, inspectorate, views));
    free(routes, "/problems/{type}", new ProblemPage(views));

    api(routes, "/api/v1/search", new SearchEndpoint(engine, facets, parameters, tags));
    exporting(routes, "/api/v1/export.csv", export(ExportOptions.CSV, tags, exports));
    exporting(routes, "/api/v1/export.ndjson", export(ExportOptions.NDJSON, tags, exports));
    api(routes, "/api/v1/findings/{id}", new FindingEndpoint(engine, tags));
    api(routes, "/api/v1/findings/{id}/similar", new SimilarEndpoint(engine, tags));
    api(routes, "/api/v1/suggest", new SuggestEndpoint(engine, tags, false));
    api(routes, "/api/v1/compare", new CompareEndpoint(engine, comparing, facets, tags));
    api(routes, "/api/v1/grades", new GradesEndpoint(books, inspectorate, tags, false));
    api(routes, "/api/v1/grades.csv", new GradesEndpoint(books, inspectorate, tags, true));
    api(routes, "/api/v1/forces/{slug}.csv", new ForceEndpoint(books, engine, inspectorate, tags, true));
    api(routes, "/api/v1/forces/{slug}", new ForceEndpoint(books, engine, inspectorate, tags, false));
    api(routes, "/api/v1/index", new IndexEndpoint(engine));

    freeApi(routes, "/api/openapi.json", new OpenApiEndpoint(description));

    free(routes, "/health/live", new LiveEndpoint());
    free(routes, "/health/ready", new ReadyEndpoint(engine));
    free(routes, "/metrics", metrics);
    free(routes, "/static/{hash}/{name}", assets);

    routes.before(new Headers());
    routes.before(limits::before);
    routes.after(limits::after);
    new Failures(views).register(routes);
  }

  private Handler export(String form, EntityTags tags, Exports exports) {
    return new ExportEndpoint(form, engine, inspectorate, parameters, tags, exports);
  }

  /** For what asks the index: is refused where more is asked than can be answered soon. */
  private void get(RoutesConfig routes, String path, Handler handler) {
    route(routes, path, admission.guarding(ofOneGeneration(handler)));
  }

  private void api(RoutesConfig routes, String path, Handler handler) {
    get(routes, path, handler);
    routes.options(path, new CrossOrigin());
  }

  /** For what is never refused. */
  private void free(RoutesConfig routes, String path, Handler handler) {
    route(routes, path, ofOneGeneration(handler));
  }

  private void freeApi(RoutesConfig routes, String path, Handler handler) {
    free(routes, path, handler);
    routes.options(path, new CrossOrigin());
  }

  /** For what has its own bounds, and asks the index but once. */
  private static void exporting(RoutesConfig routes, String path, Handler handler) {
    route(routes, path, handler);
    routes.options(path, new CrossOrigin());
  }

  private Handler ofOneGeneration(Handler handler) {
    return context -> engine.holding(() -> handler.handle(context));
  }

  /** HEAD is answered as GET is, by the same handler, so that its headers are the same; the server drops the body. */
  private static void route(RoutesConfig routes, String path, Handler handler) {
    Handler whole = Failures.ofErrorsToo(handler);
    routes.get(path, whole);
    routes.head(path, whole);
  }

  private void configure(JavalinConfig config, List<Facet> facets, String host, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = true;
    config.requestLogger.http(new RequestRecord(metrics));
    Connections.at(host, port, metrics.mostOpenFiles()).configure(config.jetty);
    routes(config.routes, facets);
  }
}
