package peeler.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import peeler.finding.Facet;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.IndexException.Reason;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** The embedded index in one folder, see {@link Generations}. */
public final class LuceneIndex implements FindingIndex {

  /** Words of a query are bounded where it is read; with forms, fields and other names they make fewer clauses than this. */
  private static final int MOST_CLAUSES = 16_384;

  private static final String WRONG = "the index does not verify: %s; build it again with: peeler index";

  private final Generations generations;
  private final Inspectorate inspectorate;
  private final List<Facet> facets;
  private final String fingerprint;

  /** The index in that folder, which need not exist yet. */
  public LuceneIndex(Path folder, Inspectorate inspectorate, List<Facet> facets) {
    this.generations = new Generations(folder);
    this.inspectorate = inspectorate;
    this.facets = List.copyOf(facets);
    this.fingerprint = Schema.fingerprint(facets, inspectorate);
  }

  @Override
  public List<Generation> generations() {
    return generations.numbers().stream().map(this::read).toList();
  }

  @Override
  public Optional<Generation> serving() {
    return generations.current().map(this::read);
  }

  @Override
  public Builder begin() {
    return GenerationBuilder.begin(generations, () -> new FindingDocument(facets, inspectorate),
        new StoredFinding(inspectorate), fingerprint);
  }

  @Override
  public Generation verify(boolean deep) {
    long number = generations.current().orElseThrow(() -> new IndexException(Reason.NO_INDEX,
        "There is no index in " + generations.folder() + "; run `peeler index` to build one"));
    return verified(number, deep);
  }

  /** A generation of which all is checked; throws {@link IndexException} otherwise. */
  private Generation verified(long number, boolean deep) {
    try {
      Checksums.check(generations.of(number));
      return compared(number, deep);
    } catch (IOException e) {
      throw new IndexException(Reason.VERIFICATION, WRONG.formatted(Checksums.reason(e)), e);
    }
  }

  private Generation compared(long number, boolean deep) throws IOException {
    Generation generation = GenerationData.read(generations.of(number));
    if (generation.number() != number) {
      throw new IndexException(Reason.VERIFICATION,
          WRONG.formatted("generation " + generation.number() + " is in the folder of " + number));
    }
    if (!generation.fingerprint().equals(fingerprint)) {
      throw new IndexException(Reason.STALE_SCHEMA, "The index in " + generations.folder()
          + " was built by another version of Peeler; run `peeler index` to build it anew");
    }
    Verification verification = new Verification(generations.of(number), new StoredFinding(inspectorate), WRONG);
    verification.check(generation);
    verification.checkFacets(facets);
    if (deep) {
      verification.checkDeeply();
    }
    return generation;
  }

  @Override
  public Generation rollBack() {
    BuildLock lock = BuildLock.take(generations.folder());
    try {
      Generation before = previous();
      generations.serve(before.number());
      return before;
    } catch (IOException e) {
      throw Generations.failed("The index could not be rolled back", e);
    } finally {
      lock.close();
    }
  }

  @Override
  public SearchEngine open() {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    return new LuceneEngine(generations, fingerprint, inspectorate, facets);
  }

  /** The newest generation before the serving one that verifies; where CURRENT is unreadable, the newest of all. */
  private Generation previous() {
    long current = Long.MAX_VALUE;
    try {
      current = generations.current().orElse(Long.MAX_VALUE);
    } catch (IndexException unreadable) {
      // Rolling back is how one gets out of this.
    }
    List<String> damaged = new ArrayList<>();
    for (long number : generations.numbers()) {
      if (number < current) {
        try {
          return verified(number, false);
        } catch (IndexException e) {
          damaged.add("; generation " + number + ": " + e.getMessage());
        }
      }
    }
    throw new IndexException(Reason.NO_INDEX, "There is no earlier generation in " + generations.folder()
        + " to roll back to" + String.join("", damaged));
  }

  private Generation read(long number) {
    try {
      return GenerationData.read(generations.of(number));
    } catch (IOException e) {
      throw Generations.failed("Generation " + number + " in " + generations.folder()
          + " cannot be read; run `peeler rollback` or `peeler index`", e);
    }
  }
}
