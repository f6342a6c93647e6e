package peeler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import peeler.ingest.ExportFile;
import peeler.ingest.Ingest;
import peeler.ingest.ParseCache;
import peeler.ingest.Sources;
import peeler.ingest.ToyReports;
import peeler.lucene.LuceneIndex;
import peeler.search.Findings;
import peeler.search.IndexException;

/**
 * A rebuild of an index of toy reports, in this process or as a program to be killed. Every finding says which round of
 * writing it is of, so that a mixture of two would show.
 */
public final class Rebuild {

  /** What the program prints when it begins to build. */
  static final String BEGUN = "begun";
  /** Its exit code where the disk is full or the folder cannot be written. */
  static final int RESOURCE = 8;
  static final int REPORTS = 40;
  static final int FINDINGS = REPORTS * 20;

  private final Path folder;

  Rebuild(Path folder) {
    this.folder = folder;
  }

  /** The folder that holds {@code reports} and {@code index}. */
  public static void main(String[] args) {
    System.out.println(BEGUN);
    try {
      new Rebuild(Path.of(args[0])).run();
    } catch (IndexException e) {
      System.out.println(e.getMessage());
      System.exit(e.reason() == IndexException.Reason.RESOURCE ? RESOURCE : 1);
    }
  }

  LuceneIndex index() {
    return new LuceneIndex(folder.resolve("index"), ToyReports.INSPECTORATE, Findings.facets());
  }

  /**
   * Writes the reports of a round; every other one never changes. Their words differ so much that no two pass for the same
   * report.
   */
  void write(int round) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (int report = 0; report < REPORTS; report++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < FINDINGS / REPORTS; line++) {
        text.append("Line%2$d of%1$d written%1$d in round %3$d, about%1$d calls.%n".formatted(report, line,
            report % 2 == 0 ? round : 0));
      }
      Files.writeString(reports.resolve(report + ".txt"), text);
    }
  }

  /** Reads the reports, the unchanged ones from the cache, into a new generation. */
  Ingest.Build run() {
    ExportFile none = new ExportFile(line -> {
      throw new IllegalArgumentException("no finding");
    });
    ParseCache cache = ParseCache.in(folder.resolve("index/cache"), "toys", ToyReports.INSPECTORATE);
    return new Ingest(ToyReports.INSPECTORATE, ToyReports.FILE, none, cache, 2, progress -> {
    }).build(Sources.walk(List.of(folder.resolve("reports")), folder.resolve("index")), index(), false);
  }
}
