package peeler.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.finding.FindingExtractor;
import peeler.ingest.ExportFile;
import peeler.ingest.ParseCache;
import peeler.ingest.ReportFile;
import peeler.lucene.LuceneIndex;
import peeler.report.ReportReaders;
import peeler.search.FindingIndex;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;
import peeler.web.FindingJson;
import peeler.web.Json;
import peeler.web.Server;

/** The parts of the program, put together with {@code new}: the one place where it is said what is used for what. */
final class Program {

  private final Path data;
  private final Inspectorate inspectorate;
  private final Supplier<ReportFile> reading;
  private final List<Facet> facets;
  private @Nullable ReportFile reports;

  /**
   * A program of these parts.
   *
   * @param home    the folder that holds {@code index-data}
   * @param reports made when first asked for: most commands read none, and have no need of the rules
   */
  Program(Path home, Inspectorate inspectorate, Supplier<ReportFile> reports) {
    this.data = home.resolve("index-data");
    this.inspectorate = inspectorate;
    this.reading = reports;
    this.facets = Facets.of(inspectorate);
  }

  /** The program as its users have it. */
  static Program at(Path home) {
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    return new Program(home, inspectorate,
        () -> new ReportFile(ReportReaders::forFile, new FindingExtractor(inspectorate)::extract,
            ProgramPrint::ofThis));
  }

  Inspectorate inspectorate() {
    return inspectorate;
  }

  List<Facet> facets() {
    return facets;
  }

  SearchParameters parameters() {
    return new SearchParameters(facets);
  }

  synchronized ReportFile reports() {
    if (reports == null) {
      reports = reading.get();
    }
    return reports;
  }

  ExportFile exports() {
    return new ExportFile(line -> Json.read(line, FindingJson.class).finding(inspectorate));
  }

  /** Where the index is if nothing else is said. */
  Path usualIndex() {
    return data.resolve("index");
  }

  /** What is indexed if nothing else is said. */
  List<Path> usualSources() {
    return List.of(data.resolve("reports"), data.resolve("grades.csv"));
  }

  /** What is known of unchanged files, beside the index in that folder. */
  ParseCache cache(@Nullable Path folder) {
    return ParseCache.in((folder == null ? usualIndex() : folder).resolve("cache"), reports().version(), inspectorate);
  }

  /** No file is taken as known. */
  ParseCache noCache() {
    return ParseCache.none(inspectorate);
  }

  FindingIndex index(@Nullable Path folder) {
    return new LuceneIndex(folder == null ? usualIndex() : folder, inspectorate, facets);
  }

  Server server(SearchEngine engine, String host, int port) {
    return new Server(engine, inspectorate, facets, host, port);
  }
}
