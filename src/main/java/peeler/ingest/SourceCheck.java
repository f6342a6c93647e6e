package peeler.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** Compares what an index holds with what its sources say: each is read again, and its findings are cut anew. */
public final class SourceCheck {

  private final ReportFile reports;
  private final Inspectorate inspectorate;
  private final int jobs;

  /**
   * A check.
   *
   * @param jobs files read at once
   */
  public SourceCheck(ReportFile reports, Inspectorate inspectorate, int jobs) {
    this.reports = reports;
    this.inspectorate = inspectorate;
    this.jobs = jobs;
  }

  /**
   * What came of a check.
   *
   * @param sources  files that were read again
   * @param findings of them that the index holds just so
   * @param absent   files of which the index holds findings and that are not there, or not any more as they were
   * @param faults   what the index holds otherwise, one line each
   */
  public record Outcome(int sources, long findings, List<String> absent, List<String> faults) {

    public Outcome {
      absent = List.copyOf(absent);
      faults = List.copyOf(faults);
    }
  }

  /** Compares an index with those of these files that its findings come from. */
  public Outcome check(SearchEngine engine, Sources sources) {
    Run run = new Run(engine);
    engine.export(Search.everything(), finding -> run.expected.merge(Origin.of(finding), 1L, Long::sum));
    Set<String> names = new HashSet<>(run.expected.keySet().stream().map(Origin::file).toList());
    List<Path> files = sources.files().stream()
        .filter(file -> !ExportFile.isNamed(file) && names.contains(name(file))).toList();
    Manifests manifests = Manifests.beside(files, new ManifestFile(inspectorate));
    CachedReports anew = new CachedReports(reports, ParseCache.none(inspectorate));
    try (Workers workers = new Workers(jobs)) {
      workers.inOrder(files.iterator(), file -> Map.entry(file, anew.read(file, manifests.of(file))),
          read -> run.compare(name(read.getKey()), read.getValue()));
    }
    return run.outcome();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** A file in one state. */
  private record Origin(String file, String sha256) implements Comparable<Origin> {

    static Origin of(Finding finding) {
      return new Origin(finding.source().file(), finding.source().sha256());
    }

    @Override
    public int compareTo(Origin other) {
      int files = file.compareTo(other.file);
      return files == 0 ? sha256.compareTo(other.sha256) : files;
    }
  }

  /** One check under way. */
  private static final class Run {

    private final SearchEngine engine;
    /** Findings in the index of files that were not read again until now. */
    private final Map<Origin, Long> expected = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int sources;
    private long same;

    Run(SearchEngine engine) {
      this.engine = engine;
    }

    void compare(String file, Reading reading) {
      Card card = reading.card();
      Origin origin = new Origin(file, card == null ? "" : card.sha256());
      Long held = expected.remove(origin);
      if (held != null) {
        sources++;
        long found = reading.findings().stream().filter(finding -> isHeld(finding, origin)).count();
        if (found < held) {
          faults.add(file + ": " + (held - found) + " of " + held + " findings in the index do not stand in it");
        }
      }
    }

    /** Whether the index has it of this source; of an earlier report that has it too is as good. */
    private boolean isHeld(Finding finding, Origin origin) {
      Optional<Finding> held = engine.finding(finding.id());
      if (held.isEmpty()) {
        faults.add(origin.file() + ": its finding " + finding.id() + " is not in the index");
        return false;
      }
      boolean ofThis = Origin.of(held.get()).equals(origin);
      if (ofThis && !Objects.equals(held.get(), finding)) {
        faults.add(origin.file() + ": its finding " + finding.id() + " reads otherwise");
      } else if (ofThis) {
        same++;
      }
      return ofThis;
    }

    Outcome outcome() {
      return new Outcome(sources, same, expected.keySet().stream().map(Origin::file).distinct().toList(), faults);
    }
  }
}
