package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static peeler.ingest.ToyReports.INSPECTORATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.finding.Manifest;
import peeler.report.Report;
import peeler.report.ReportReader;
import peeler.report.UnreadableReportException;
import peeler.search.Findings;

/** Whatever the cache knows, a build is equal to one without it. */
class ParseCacheTest {

  private static final String TEXT = """
      Victims hear nothing for weeks after they report a burglary.
      Call takers spot repeat victims in most of the calls that were listened to.
      """;
  private static final ExportFile NO_EXPORTS = new ExportFile(line -> {
    throw new IllegalArgumentException("no finding");
  });

  @TempDir
  Path folder;

  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private String version = "1";

  /** What came of a run: findings in order, tally, and the files that were given to a reader. */
  private record Built(List<Finding> findings, Tally tally, List<String> read, ParseCache.Use use) {}

  @Test
  void unchangedFilesAreNotReadAgain() throws IOException {
    reports(5);
    Built first = build();

    Built again = build();

    assertThat(first.read()).hasSize(5);
    assertThat(again.read()).isEmpty();
    assertThat(again.use()).isEqualTo(new ParseCache.Use(5, 0, null));
    assertEqualToAFullBuild(again);
  }

  @Test
  void onlyAChangedFileIsRead() throws IOException {
    reports(5);
    build();
    write("reports/2.txt", TEXT + "Something new.\n");

    Built changed = build();

    assertThat(changed.read()).containsExactly("2.txt");
    assertThat(changed.findings()).extracting(Finding::text).contains("Something new.");
    assertEqualToAFullBuild(changed);
  }

  @Test
  void filesCanComeAndGoAndTakeAnothersName() throws IOException {
    reports(5);
    build();
    Files.delete(folder.resolve("reports/0.txt"));
    Files.move(folder.resolve("reports/1.txt"), folder.resolve("reports/6.txt"));
    write("reports/7.txt", "A file that was not there before.\n");

    Built changed = build();

    assertThat(changed.read()).containsExactlyInAnyOrder("6.txt", "7.txt");
    assertEqualToAFullBuild(changed);
    assertThat(entries()).hasSize(5);
  }

  @Test
  void whatTheManifestSaysOfAFileDecidesToo() throws IOException {
    reports(3);
    build();
    write("reports/manifest.csv", "file,force\n1.txt,northmoor\n");

    Built changed = build();

    assertThat(changed.read()).containsExactly("1.txt");
    assertEqualToAFullBuild(changed);
  }

  @Test
  void everyFieldOfTheManifestMakesADifference() {
    List<Manifest> all = List.of(Manifest.NONE, new Manifest("a", null, null, null, null, null),
        new Manifest(null, "a", null, null, null, null), new Manifest(null, null, "a", null, null, null),
        new Manifest(null, null, null, LocalDate.EPOCH, null, null), new Manifest(null, null, null, null, "a", null),
        new Manifest(null, null, null, null, null, "a"), new Manifest("", null, null, null, null, null));

    all.forEach(manifest -> cache().reading(Path.of("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8), manifest, () -> {
      read.add(manifest.toString());
      return reading("");
    }));

    assertThat(read).hasSameSizeAs(all);
    assertThat(Manifest.class.getRecordComponents()).as("fields in the key of an entry").hasSize(6);
  }

  @Test
  void onesOfOneReportAreFoundAsInAFullBuild() throws IOException {
    reports(2);
    build();
    Files.copy(folder.resolve("reports/1.txt"), folder.resolve("reports/2.html"));

    Built changed = build();

    assertThat(changed.read()).containsExactly("2.html");
    assertThat(changed.tally().duplicates()).hasSize(1);
    assertEqualToAFullBuild(changed);
    assertEqualToAFullBuild(build());
  }

  @Test
  void anotherVersionOfTheProgramReadsEverything() throws IOException {
    reports(3);
    build();
    version = "2";

    assertThat(build().read()).hasSize(3);
    assertThat(build().read()).isEmpty();
    assertThat(entries()).hasSize(3);
  }

  @Test
  void damagedEntriesAreReadAnew() throws IOException {
    reports(1);
    Built sound = build();
    Path entry = entries().getFirst();
    byte[] bytes = Files.readAllBytes(entry);
    Random random = new Random(1);

    for (int i = 0; i < 100; i++) {
      Files.write(entry, i % 2 == 0 ? cut(bytes, random) : flipped(bytes, random));

      Built again = build();

      assertThat(again.use()).isEqualTo(new ParseCache.Use(0, 1, null));
      assertThat(again.findings()).isEqualTo(sound.findings());
      assertThat(Files.readAllBytes(entry)).isEqualTo(bytes);
    }
  }

  @Test
  void theEntryOfAnotherFileIsDamageToo() throws IOException {
    reports(2);
    Built sound = build();
    Files.copy(entries().get(0), entries().get(1), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    Built again = build();

    assertThat(again.use().damaged()).isEqualTo(1);
    assertThat(again.findings()).isEqualTo(sound.findings());
  }

  @Test
  void failuresAreNeverKept() throws IOException {
    write("reports/a.txt", "broken");
    write("reports/b.txt", TEXT + "astray\n");

    assertThat(build().tally().failures()).hasSize(2);
    assertThat(build().read()).containsExactly("a.txt", "b.txt");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void deletingTheCacheIsSafe() throws IOException {
    reports(2);
    build();
    for (Path entry : entries()) {
      Files.delete(entry);
    }
    Files.delete(folder.resolve("cache"));

    assertThat(build().read()).hasSize(2);
    assertThat(build().read()).isEmpty();
  }

  @Test
  void whatAKilledBuildLeftIsRemoved() throws IOException {
    reports(1);
    build();
    write("cache/" + "0".repeat(64) + ".new", "half");

    build();

    assertThat(entries()).hasSize(1);
  }

  @Test
  void findingsOfEveryShapeComeBackAsTheyWere() {
    List<Finding> all = new ArrayList<>(Findings.random(200, 1));
    all.add(new Findings().saying(null, "Half a pair \ud83d and a nought \u0000."));
    CachedReading form = new CachedReading(INSPECTORATE);
    Card card = Card.of("a.txt", all);

    Reading back = form.read("key", form.write("key", card, all), "b.txt");

    assertThat(back.findings()).isEqualTo(all);
    assertThat(back.card()).usingRecursiveComparison().ignoringFields("source").isEqualTo(card);
    assertThat(back.card()).isNotNull().extracting(Card::source).isEqualTo("b.txt");
  }

  private void assertEqualToAFullBuild(Built built) {
    Built full = build(ParseCache.none(INSPECTORATE));
    assertThat(built.findings()).isEqualTo(full.findings());
    assertThat(built.tally()).isEqualTo(full.tally());
  }

  private Built build() {
    ParseCache cache = cache();
    Built built = build(cache);
    cache.dropUnused();
    return built;
  }

  private Built build(ParseCache cache) {
    read.clear();
    ReportFile counted = new ReportFile(name -> ToyReports.reader(name).map(this::counting), ToyReports::extract,
        () -> version);
    List<Finding> findings = new ArrayList<>();
    Tally tally = new Ingest(INSPECTORATE, counted, NO_EXPORTS, cache, 1, progress -> {
    }).run(Sources.walk(List.of(folder.resolve("reports")), folder), findings::add);
    return new Built(findings, tally, read.stream().sorted().toList(), cache.use());
  }

  private ReportReader counting(ReportReader reader) {
    return new ReportReader() {
      @Override
      public boolean reads(String fileName) {
        return reader.reads(fileName);
      }

      @Override
      public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
        read.add(fileName);
        return reader.read(fileName, bytes);
      }
    };
  }

  private ParseCache cache() {
    return ParseCache.in(folder.resolve("cache"), version, INSPECTORATE);
  }

  private static Reading reading(String source) {
    List<Finding> findings = Findings.random(1, 1);
    return new Reading(Card.of(source, findings), findings, null);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      return entries.sorted().toList();
    }
  }

  private void reports(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write("reports/" + i + ".txt",
          "Victims%1$d hear%1$d nothing%1$d.\nCall takers%1$d are%1$d quick%1$d.\n".formatted(i));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }
}
