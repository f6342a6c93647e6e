package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.SearchEngine;

/** Figures for monitoring, for this machine only. No label ever holds what somebody searched for. */
final class Metrics implements Handler {

  private static final int TOO_MANY = 429;

  private final SearchEngine engine;
  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter nothingFound = registry.counter("peeler.search.zero.results");
  private final Counter limited = registry.counter("peeler.rate.limited");

  Metrics(SearchEngine engine) {
    this.engine = engine;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    index("peeler.index.generation", Generation::number);
    index("peeler.index.documents", Generation::findings);
    index("peeler.index.age.seconds",
        generation -> Duration.between(generation.built(), Instant.now()).toSeconds());
  }

  /** Counts a request that was answered; {@code total} is what a search found, null for other requests. */
  void record(String route, int status, float millis, @Nullable Long total) {
    Timer.builder("peeler.http.request.duration").tags(Tags.of("route", route, "status", Integer.toString(status)))
        .register(registry).record(Duration.ofNanos((long) (millis * 1_000_000)));
    if (total != null && total == 0) {
      nothingFound.increment();
    }
    if (status == TOO_MANY) {
      limited.increment();
    }
  }

  /** Files that this process may have open; a large number where the system does not say. */
  long mostOpenFiles() {
    Gauge most = registry.find("process.files.max").gauge();
    return most == null || most.value() <= 0 ? Integer.MAX_VALUE : (long) most.value();
  }

  @Override
  public void handle(Context context) {
    if (!Client.of(context).isHere()) {
      throw new RefusedException(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.meaning());
    }
    context.contentType("text/plain; version=0.0.4; charset=utf-8").header("Cache-Control", "no-store")
        .result(registry.scrape());
  }

  private void index(String name, ToDoubleFunction<Generation> figure) {
    Gauge.builder(name, engine, source -> {
      try {
        return figure.applyAsDouble(source.generation());
      } catch (IndexException e) {
        return Double.NaN;
      }
    }).register(registry);
  }
}
