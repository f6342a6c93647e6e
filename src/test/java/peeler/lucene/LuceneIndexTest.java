package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SortingCodecReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Findings;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.IndexException.Reason;
import peeler.search.Search;
import peeler.search.SearchEngine;

class LuceneIndexTest {

  @TempDir
  Path folder;

  @Test
  void nothingBuiltYetIsNoIndex() {
    assertThat(index().serving()).isEmpty();
    assertThat(index().generations()).isEmpty();
    assertRefused(Reason.NO_INDEX, "peeler index", () -> index().open());
    assertRefused(Reason.NO_INDEX, "no earlier generation", () -> index().rollBack());
  }

  @Test
  void aGenerationSaysWhatIsInIt() {
    Generation built = build(Findings.random(30, 1));

    assertThat(index().serving()).contains(built);
    assertThat(built.number()).isEqualTo(1);
    assertThat(built.findings()).isEqualTo(30);
    assertThat(built.reports()).isEqualTo(7);
    assertThat(built.failed()).isEqualTo(2);
    assertThat(built.kinds().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(30);
  }

  @Test
  void whatAnEarlierGenerationHadIsStillKnown() {
    Finding gone = new Findings().saying("Gone", "Not here any more.");
    build(List.of(gone));
    build(Findings.random(2, 2));

    try (SearchEngine engine = index().open()) {
      assertThat(engine.finding(gone.id())).isEmpty();
      assertThat(engine.removed(gone.id())).contains(gone);
      assertThat(engine.removed("no-such-id")).isEmpty();
      assertThat(engine.removed("x".repeat(40_000))).isEmpty();
    }
    assertThat(index().rollBack().number()).isEqualTo(1);
    try (SearchEngine engine = index().open()) {
      assertThat(engine.finding(gone.id())).contains(gone);
      assertThat(engine.removed(gone.id())).isEmpty();
    }
  }

  @Test
  void aPieceOfWorkIsDoneOnTheGenerationOnWhichItBegan() {
    build(Findings.random(1, 1));
    try (SearchEngine engine = index().open()) {
      engine.holding(() -> {
        assertThat(engine.generation().number()).isEqualTo(1);
        build(Findings.random(2, 2));
        engine.holding(() -> assertThat(engine.generation().number()).isEqualTo(1));
        assertThat(engine.answer(Search.everything()).total()).isEqualTo(1);
      });
      assertThat(engine.generation().number()).isEqualTo(2);
      assertThat(engine.answer(Search.everything()).total()).isEqualTo(2);
    }
  }

  @Test
  void twoAreKeptAndOneCanGoBack() {
    build(Findings.random(1, 1));
    build(Findings.random(2, 2));
    build(Findings.random(3, 3));
    assertThat(index().generations()).extracting(Generation::number).containsExactly(3L, 2L);

    assertThat(index().rollBack().number()).isEqualTo(2);

    assertThat(index().serving()).get().extracting(Generation::findings).isEqualTo(2L);
    assertRefused(Reason.NO_INDEX, "no earlier generation", () -> index().rollBack());
    assertThat(build(Findings.random(4, 4)).number()).isEqualTo(4);
    assertThat(index().generations()).extracting(Generation::number).containsExactly(4L, 2L);
  }

  @Test
  void aBuildThatIsNotPublishedLeavesNothing() throws IOException {
    build(Findings.random(5, 1));
    try (var builder = index().begin()) {
      builder.add(new Findings().saying(null, "Never seen."));
      assertThat(files()).contains(".building-2");
    }

    assertThat(files()).containsExactlyInAnyOrder("CURRENT", "gen-1", "lock");
    assertThat(index().serving()).get().extracting(Generation::number).isEqualTo(1L);
  }

  @Test
  void whatAKilledBuildLeftIsSweptAway() throws IOException {
    Files.createDirectories(folder.resolve(".building-9/deep"));
    Files.writeString(folder.resolve(".building-9/deep/half"), "half");

    build(Findings.random(1, 1));

    assertThat(files()).containsExactlyInAnyOrder("CURRENT", "gen-1", "lock");
  }

  @Test
  void aSecondBuilderIsToldWhoIsAtWork() {
    try (var builder = index().begin()) {
      assertRefused(Reason.LOCKED, "process " + ProcessHandle.current().pid(), () -> index().begin());
      builder.publish(0, 0);
    }
    assertThat(build(List.of()).number()).isEqualTo(2);
  }

  @Test
  void anIdTwiceDoesNotVerifyAndTheOldGenerationServes() {
    build(Findings.random(5, 1));
    Finding finding = new Findings().saying("Twice", "The same.");

    assertRefused(Reason.VERIFICATION, finding.id(), () -> build(List.of(finding, finding)));

    assertThat(index().serving()).get().extracting(Generation::number).isEqualTo(1L);
    assertThat(build(List.of(finding)).number()).isEqualTo(2);
  }

  @Test
  void anIndexOfOtherFacetsIsRefusedWithTheCommandToRun() {
    build(Findings.random(5, 1));
    var other = new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets().subList(0, 3));

    assertRefused(Reason.STALE_SCHEMA, "peeler index", other::open);
  }

  @Test
  void aCorruptCurrentIsNamedAndRollingBackMendsIt() throws IOException {
    build(Findings.random(5, 1));
    Files.writeString(folder.resolve("CURRENT"), "gen-1 gen-3\n");
    assertRefused(Reason.NO_INDEX, "CURRENT", () -> index().open());

    assertThat(index().rollBack().number()).isEqualTo(1);

    try (SearchEngine engine = index().open()) {
      assertThat(engine.answer(Search.everything()).total()).isEqualTo(5);
    }
  }

  @Test
  void aGenerationThatIsGoneOrBrokenIsNamed() throws IOException {
    build(Findings.random(5, 1));
    Files.writeString(folder.resolve("CURRENT"), "gen-8 gen-8\n");
    assertRefused(Reason.NO_INDEX, "peeler rollback", () -> index().open());
  }

  @Test
  void aSoundIndexVerifiesAndAnotherOneSaysWhatIsWrong() throws IOException {
    assertRefused(Reason.NO_INDEX, "peeler index", () -> index().verify(false));
    Generation built = build(Findings.random(30, 1));

    assertThat(index().verify(false)).isEqualTo(built);
    assertThat(index().verify(true)).isEqualTo(built);

    Files.writeString(folder.resolve("gen-1/segments_1"), "x", StandardOpenOption.APPEND);
    assertRefused(Reason.VERIFICATION, "its file segments_1 is damaged", () -> index().verify(false));
  }

  /** Each of them, for Lucene tells of some by a name inside and of others not at all. */
  @Test
  void aFileThatIsMissingIsNamed() throws IOException {
    build(Findings.random(30, 1));
    Path aside = Files.createDirectory(folder.resolve("aside")).resolve("file");
    List<Path> files;
    try (var all = Files.list(folder.resolve("gen-1"))) {
      files = all.filter(file -> !file.endsWith("write.lock")).toList();
    }
    assertThat(files).hasSizeGreaterThan(10);

    for (Path file : files) {
      Files.move(file, aside);
      String told = file.getFileName() + " is missing";
      assertRefused(Reason.VERIFICATION, told, () -> index().verify(false));
      assertRefused(Reason.NO_INDEX, told, () -> index().open());
      Files.move(aside, file);
    }
    assertThat(index().verify(false).number()).isEqualTo(1);
  }

  @Test
  void whatIsNoFileIsNamed() throws IOException {
    build(Findings.random(3, 1));
    Files.delete(folder.resolve("gen-1/segments_1"));
    Files.createDirectory(folder.resolve("gen-1/segments_1"));
    assertRefused(Reason.NO_INDEX, "segments_1 cannot be read: ", () -> index().open());

    Files.move(folder.resolve("gen-1"), folder.resolve("aside"));
    Files.writeString(folder.resolve("gen-1"), "");
    assertRefused(Reason.NO_INDEX, "gen-1 cannot be read; run", () -> index().open());
  }

  @Test
  void aDamagedEarlierGenerationIsNeitherAskedNorGoneBackTo() throws IOException {
    Finding gone = new Findings().saying("Gone", "Not here any more.");
    build(List.of(gone));
    build(Findings.random(2, 2));
    Files.writeString(folder.resolve("gen-1/segments_1"), "x", StandardOpenOption.APPEND);

    try (SearchEngine engine = index().open()) {
      assertThat(engine.removed(gone.id())).isEmpty();
    }
    assertRefused(Reason.NO_INDEX, "its file segments_1 is damaged", () -> index().rollBack());
    assertThat(index().serving()).get().extracting(Generation::number).isEqualTo(2L);
  }

  /** As when a copy or a removal of it was killed half-way. */
  @Test
  void aGenerationOfWhichAFileIsMissingIsNotGoneBackTo() throws IOException {
    build(Findings.random(3, 1));
    build(Findings.random(4, 2));
    Path half = folder.resolve("gen-1");
    try (var files = Files.list(half)) {
      Files.delete(files.filter(file -> file.toString().endsWith(".doc")).findFirst().orElseThrow());
    }

    assertRefused(Reason.NO_INDEX, "no earlier generation", () -> index().rollBack());
    assertThat(index().serving()).get().extracting(Generation::number).isEqualTo(2L);
    assertThat(index().verify(false).number()).isEqualTo(2);
  }

  @Test
  void rollingBackPassesOverAGenerationThatDoesNotVerify() throws IOException {
    build(Findings.random(3, 1));
    Files.createDirectories(folder.resolve("gen-2"));
    Files.writeString(folder.resolve("CURRENT"), "gen-3 gen-3\n");

    assertThat(index().rollBack().number()).isEqualTo(1);
    assertThat(index().verify(false).findings()).isEqualTo(3);
  }

  @Test
  void aGenerationInTheFolderOfAnotherDoesNotVerify() throws IOException {
    build(Findings.random(3, 1));
    Files.move(folder.resolve("gen-1"), folder.resolve("gen-4"));
    Files.writeString(folder.resolve("CURRENT"), "gen-4 gen-4\n");

    assertRefused(Reason.VERIFICATION, "generation 1 is in the folder of 4", () -> index().verify(false));
  }

  @Test
  void anIndexThatWasDeletedAndBuiltAnewIsPickedUpThoughItsNumbersAreTheSame() throws IOException {
    build(Findings.random(5, 1));
    try (SearchEngine engine = index().open()) {
      assertThat(engine.answer(Search.everything()).total()).isEqualTo(5);
      Generations.delete(folder.resolve("CURRENT"));
      Generations.delete(folder.resolve("gen-1"));
      assertThat(engine.answer(Search.everything()).total()).isEqualTo(5);

      assertThat(build(Findings.random(6, 2)).number()).isEqualTo(1);

      assertThat(engine.answer(Search.everything()).total()).isEqualTo(6);
    }
  }

  /** As when an index is copied and the name comes before the files. */
  @Test
  void aGenerationThatComesAfterItsNameIsPickedUpInTheEnd() throws IOException {
    build(Findings.random(5, 1));
    Generations generations = new Generations(folder);
    String fingerprint = Schema.fingerprint(Findings.facets(), Findings.EXAMPLES);
    try (ServingGeneration serving = new ServingGeneration(generations, fingerprint, Duration.ZERO)) {
      build(Findings.random(6, 2));
      Files.move(folder.resolve("gen-2"), folder.resolve("late"));
      assertThat(serving.<Long>use(open -> open.generation().number())).isEqualTo(1);

      Files.move(folder.resolve("late"), folder.resolve("gen-2"));

      assertThat(serving.<Long>use(open -> open.generation().number())).isEqualTo(2);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAResourceProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var index = new LuceneIndex(file.resolve("index"), Findings.EXAMPLES, Findings.facets());

    assertRefused(Reason.RESOURCE, "No index can be built", index::begin);
  }

  @Test
  void aGenerationThatCannotBeReadLeavesTheOldOneServing() throws IOException {
    build(Findings.random(5, 1));
    try (SearchEngine engine = index().open()) {
      Files.createDirectories(folder.resolve("gen-2"));
      Files.writeString(folder.resolve("CURRENT"), "gen-2 gen-2\n");

      assertThat(engine.answer(Search.everything()).total()).isEqualTo(5);

      build(Findings.random(6, 2));
      assertThat(engine.answer(Search.everything()).total()).isEqualTo(6);
    }
  }

  @Test
  void searchesRunOnWhileGenerationsAreSwitched() throws Exception {
    build(findings(1));
    AtomicBoolean stop = new AtomicBoolean();
    try (SearchEngine engine = index().open(); ExecutorService searchers = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        running.add(searchers.submit(searching(engine, stop)));
      }
      for (int i = 2; i <= 6; i++) {
        build(findings(i));
        assertThat(engine.generation().number()).isEqualTo(i);
      }
      stop.set(true);
      for (Future<Long> searcher : running) {
        assertThat(searcher.get()).isPositive();
      }
    }
  }

  @Test
  void aClosedEngineSaysSo() {
    build(List.of());
    SearchEngine engine = index().open();
    engine.close();
    engine.close();

    assertRefused(Reason.NO_INDEX, "closed", () -> engine.answer(Search.everything()));
  }

  /** Generation n has 10 n findings that all say so. */
  private static List<Finding> findings(int generation) {
    Findings findings = new Findings();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < 10 * generation; i++) {
      all.add(findings.saying("Generation", "This is of generation " + generation + "."));
    }
    return all;
  }

  @Test
  void nothingIsTakenAfterPublishing() {
    try (var builder = index().begin()) {
      builder.add(new Findings().saying(null, "In time."));
      builder.publish(1, 0);

      assertRefused(Reason.RESOURCE, "could not be written", () -> builder.add(new Findings().saying(null, "Late.")));
    }
  }

  @Test
  void partsOfALargeIndexAreJoinedInOrderAndLeaveNothing() throws IOException {
    List<Finding> findings = Findings.random(5_000, 4);
    build(findings);

    assertThat(files(folder.resolve("gen-1"))).allMatch(name -> name.matches("_.*|segments_1|write.lock"));
    List<String> newest = new ArrayList<>();
    try (SearchEngine engine = index().open()) {
      engine.export(Search.everything().sortedBy(Search.Sort.NEWEST), finding -> newest.add(finding.id()));
    }
    Comparator<Finding> order = Comparator
        .comparingInt((Finding finding) -> finding.cycle() == null ? -1 : finding.cycle().year()).reversed()
        .thenComparing(finding -> Objects.requireNonNullElse(finding.document().published(), LocalDate.MIN),
            Comparator.reverseOrder())
        .thenComparing(Finding::id);
    assertThat(newest).isEqualTo(findings.stream().sorted(order).map(Finding::id).toList());
  }

  @Test
  void findingsOutOfOrderDoNotVerify() throws IOException {
    build(Findings.random(30, 1));
    try (Directory directory = FSDirectory.open(folder.resolve("gen-1"));
        DirectoryReader sound = DirectoryReader.open(directory);
        IndexWriter writer = new IndexWriter(directory,
            new IndexWriterConfig().setOpenMode(OpenMode.CREATE).setCodec(new PeelerCodec()))) {
      CodecReader segment = (CodecReader) sound.leaves().getFirst().reader();
      Sort oldestFirst = new Sort(new SortField(FindingDocument.YEAR, SortField.Type.LONG));
      writer.addIndexes(SortingCodecReader.wrap(segment, oldestFirst));
      writer.setLiveCommitData(sound.getIndexCommit().getUserData().entrySet());
    }

    assertRefused(Reason.VERIFICATION, " and belongs before it", () -> index().verify(false));
  }

  /** Searches until stopped; each answer must be of one generation throughout. */
  private static Callable<Long> searching(SearchEngine engine, AtomicBoolean stop) {
    return () -> {
      long searches = 0;
      while (!stop.get()) {
        Answer answer = engine.answer(Search.everything().forWords("generation"));
        long number = answer.generation().number();
        assertThat(answer.total()).isEqualTo(10 * number);
        assertThat(answer.hits()).allSatisfy(
            hit -> assertThat(hit.finding().text()).isEqualTo("This is of generation " + number + "."));
        searches++;
      }
      return searches;
    };
  }

  private Generation build(List<Finding> findings) {
    try (var builder = index().begin()) {
      findings.parallelStream().forEach(builder::add);
      return builder.publish(7, 2);
    }
  }

  private LuceneIndex index() {
    return new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets());
  }

  private List<String> files() throws IOException {
    return files(folder);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void assertRefused(Reason reason, String says, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(IndexException.class, e -> {
      assertThat(e.reason()).isEqualTo(reason);
      assertThat(e.getMessage()).contains(says).doesNotContain("\n");
    });
  }
}
