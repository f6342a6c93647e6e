package peeler.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.ingest.Ingest;
import peeler.ingest.ParseCache;
import peeler.ingest.Progress;
import peeler.ingest.Sources;
import peeler.ingest.Tally;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.IndexException;

/** One build of an index as its user sees it: the plan, how far it is, what came of it, what to do next. */
final class IndexBuild {

  private final Program program;
  private final Terminal terminal;
  private final int jobs;
  private final boolean quiet;
  private final Instant begun = Instant.now();

  IndexBuild(Program program, Terminal terminal, int jobs, boolean quiet) {
    this.program = program;
    this.terminal = terminal;
    this.jobs = jobs;
    this.quiet = quiet;
  }

  /** Builds, tells, and says which generation serves now. */
  Ingest.Build run(Sources sources, FindingIndex index, ParseCache cache, boolean strict) {
    Optional<Generation> before = serving(index);
    plan(sources, next(index)
        + before.map(serving -> " (" + serving.number() + " is serving)").orElse(""));
    Ingest.Build build;
    try (ProgressLine line = progress(sources)) {
      build = ingest(cache, line).build(sources, index, strict);
    }
    tell(cache.use());
    new TallyListing(terminal.err(), program.inspectorate()).print(build.tally(), quiet);
    outcome(build, before.orElse(null));
    return build;
  }

  /** Reads and counts, tells, and leaves the index as it is. */
  Tally dryRun(Sources sources) {
    plan(sources, "dry run: no index is written");
    Tally tally;
    try (ProgressLine line = progress(sources)) {
      tally = ingest(program.noCache(), line).dryRun(sources);
    }
    new TallyListing(terminal.err(), program.inspectorate()).print(tally, quiet);
    return tally;
  }

  private Ingest ingest(ParseCache cache, ProgressLine line) {
    return new Ingest(program.inspectorate(), program.reports(), program.exports(), cache, jobs,
        (Progress progress) -> line.show(progress));
  }

  private ProgressLine progress(Sources sources) {
    return quiet ? ProgressLine.NONE : ProgressLine.on(terminal, sources.files().size());
  }

  private void tell(ParseCache.Use cache) {
    if (cache.taken() > 0) {
      say("Unchanged " + Lines.count(cache.taken(), "source") + ", taken as read before");
    }
    if (cache.damaged() > 0) {
      say("Damaged   " + Lines.count(cache.damaged(), "source") + " read anew: what was kept of them is broken");
    }
    if (cache.unwritten() != null) {
      say("Not kept  for the next build: " + cache.unwritten());
    }
  }

  private void plan(Sources sources, String goal) {
    say("Plan      " + Lines.count(sources.files().size(), "source") + ", " + Lines.count(jobs, "job") + ", " + goal);
  }

  private void outcome(Ingest.Build build, @Nullable Generation before) {
    Generation serving = build.generation();
    if (serving == null) {
      String why = build.tally().total() == 0 ? "no finding in any source" : "--strict, and not all went well";
      terminal.err().println("Index     left as it was: " + why);
      return;
    }
    say("Serving   generation " + serving.number() + ", built in " + seconds()
        + (before == null ? "" : " (" + before.number() + " is kept: peeler rollback)"));
    say("Next      peeler serve");
  }

  /** An index that cannot be read is no hindrance: building anew is the way out. */
  private static Optional<Generation> serving(FindingIndex index) {
    try {
      return index.serving();
    } catch (IndexException unreadable) {
      return Optional.empty();
    }
  }

  private static String next(FindingIndex index) {
    try {
      return "into generation " + (1 + index.generations().stream().mapToLong(Generation::number).max().orElse(0));
    } catch (IndexException unreadable) {
      return "into a new generation, since one that is kept cannot be read";
    }
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.1f s", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
  }

  private void say(String line) {
    if (!quiet) {
      terminal.err().println(line);
    }
  }
}
