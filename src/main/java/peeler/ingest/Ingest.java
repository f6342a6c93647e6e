package peeler.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Finding;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Reads sources into a generation of the index: first every file is read, several at once; then, when it is known which
 * files hold the same report, the findings of those that are kept are added. The same sources give the same findings.
 * Memory does not grow with the number of reports but for a card of some 3 kB each, the findings' ids and, of an export, the
 * places of its lines.
 */
public final class Ingest {

  private final Inspectorate inspectorate;
  private final CachedReports reports;
  private final ExportFile exports;
  private final ParseCache cache;
  private final int jobs;
  private final Consumer<Progress> progress;

  /**
   * An ingest.
   *
   * @param cache    what is known of unchanged files, and takes what becomes known now
   * @param jobs     files read at once
   * @param progress told after every file, on the caller's thread
   */
  public Ingest(Inspectorate inspectorate, ReportFile reports, ExportFile exports, ParseCache cache, int jobs,
      Consumer<Progress> progress) {
    this.inspectorate = inspectorate;
    this.reports = new CachedReports(reports, cache);
    this.exports = exports;
    this.cache = cache;
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * What came of a build.
   *
   * @param tally      every outcome
   * @param generation the new serving one; null if the old one was left serving, since nothing was found or the ingest is
   *                   strict and something failed
   */
  public record Build(Tally tally, @Nullable Generation generation) {}

  /** Builds a new generation and switches to it. Throws {@link peeler.search.IndexException} where the index cannot. */
  public Build build(Sources sources, FindingIndex index, boolean strict) {
    try (FindingIndex.Builder builder = index.begin()) {
      Tally tally = run(sources, builder::add);
      cache.dropUnused();
      boolean publish = tally.total() > 0 && (!strict || tally.failures().isEmpty());
      return new Build(tally, publish ? builder.publish(tally.reports(), tally.failures().size()) : null);
    }
  }

  /** Reads and counts everything and writes nothing. */
  public Tally dryRun(Sources sources) {
    return run(sources, finding -> {
    });
  }

  /** Reads everything and gives the findings that are kept away, on several threads. */
  Tally run(Sources sources, Consumer<Finding> into) {
    return run(sources, into, Held.usualRoom());
  }

  /** The same, with room for that many bytes of findings while it is not known which are kept. */
  Tally run(Sources sources, Consumer<Finding> into, long room) {
    try (Workers workers = new Workers(jobs)) {
      Run run = new Run(sources, new Held(room));
      run.readAll(workers);
      return run.addKept(workers, into);
    }
  }

  /** One run over the sources. */
  private final class Run {
    private final List<Path> files;
    /** Read after the others: where an export holds the same report as a file, what was read from that counts. */
    private final List<Path> exported;
    private final Manifests manifests;
    private final Held held;
    private final List<Card> cards = new ArrayList<>();
    /** For each card, the way to its findings if they are not held. */
    private final List<Supplier<Reading>> origins = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<Doubt.Kind, Long> doubts = new EnumMap<>(Doubt.Kind.class);
    private long findings;
    private int done;
    private long repeated;

    Run(Sources sources, Held held) {
      files = sources.files().stream().filter(file -> !ExportFile.isNamed(file)).toList();
      exported = sources.files().stream().filter(ExportFile::isNamed).toList();
      this.held = held;
      manifests = Manifests.beside(sources.files(), new ManifestFile(inspectorate));
      failures.addAll(sources.failures());
      failures.addAll(manifests.failures());
    }

    void readAll(Workers workers) {
      workers.inOrder(files.iterator(), this::read, reading -> {
        Path file = files.get(done);
        hold(reading, () -> read(file));
        done();
      });
      exported.forEach(file -> readExport(file, workers));
    }

    private Reading read(Path file) {
      return reports.read(file, manifests.of(file));
    }

    private void readExport(Path file, Workers workers) {
      ExportFile.Reports ofFile = exports.open(file);
      Iterator<Integer> numbers = IntStream.range(0, ofFile.count()).iterator();
      workers.inOrder(IntStream.range(0, ofFile.count()).iterator(), ofFile::read, reading -> {
        int report = numbers.next();
        hold(reading, () -> ofFile.read(report));
      });
      failures.addAll(Stream.ofNullable(ofFile.failure()).toList());
      done();
    }

    private void done() {
      done++;
      progress.accept(new Progress(done, files.size() + exported.size(), findings, failures.size()));
    }

    private void hold(Reading reading, Supplier<Reading> again) {
      if (reading.failure() != null) {
        failures.add(reading.failure());
      }
      if (reading.card() != null) {
        held.put(cards.size(), reading.findings());
        cards.add(reading.card());
        origins.add(again);
        findings += reading.findings().size();
      }
    }

    Tally addKept(Workers workers, Consumer<Finding> into) {
      Originals originals = new Originals(cards);
      Iterator<List<Finding>> kept = originals.kept().stream().map(this::unseen).iterator();
      workers.inOrder(kept, report -> {
        report.forEach(into);
        return report;
      }, this::count);
      return new Tally(files.size() + exported.size(), originals.kept().size(), kinds, doubts, repeated,
          originals.duplicates(), failures);
    }

    /** A report's findings without those that an earlier report has too. On the caller's thread, in order. */
    private List<Finding> unseen(int report) {
      cards.get(report).doubts().forEach((kind, count) -> doubts.merge(kind, count, Long::sum));
      List<Finding> all = held.take(report).orElseGet(() -> again(report));
      List<Finding> unseen = all.stream().filter(finding -> ids.add(finding.id())).toList();
      repeated += all.size() - unseen.size();
      return unseen;
    }

    /** Findings read once more; a file that cannot be read now, though it could before, is named, others are already. */
    private List<Finding> again(int report) {
      Reading reading = origins.get(report).get();
      failures.addAll(Stream.ofNullable(reading.failure()).filter(failure -> !failures.contains(failure)).toList());
      return reading.findings();
    }

    private void count(List<Finding> report) {
      report.forEach(finding -> kinds.merge(finding.kind(), 1L, Long::sum));
    }
  }
}
