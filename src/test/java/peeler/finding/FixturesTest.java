package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peeler.vocabulary.Inspectorate;

/**
 * Reports of every shape about invented forces, in our own words: each is compared with the whole list of its findings and
 * doubts. To write a list anew after a change that was meant, run the test with {@code "-Dtest.memory=-Dfixtures.write=true"} and read
 * what changed.
 */
class FixturesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "reports");

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".listing.txt") && !file.toString().endsWith(".findings.txt")
              && !file.endsWith("README.md"))
          .sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theFindingsAreThoseOfTheList(Path file) throws IOException {
    Extraction extraction = extractor.extract(SharedData.read(file), Manifest.NONE);

    ExtractionContract.assertKept(extraction);
    Path list = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.\\w+$", ".findings.txt"));
    if (Boolean.getBoolean("fixtures.write")) {
      Files.writeString(list, listing(extraction));
    }
    assertThat(listing(extraction)).isEqualTo(Files.readString(list));
  }

  private static String listing(Extraction extraction) {
    return Stream.concat(Stream.of(extraction.document().kind()), Stream.concat(
        extraction.findings().stream().map(Finding::toString),
        extraction.doubts().stream().map(doubt -> "? " + doubt.kind().label() + ": " + doubt.what())))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
