package peeler.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peeler.report.Damage;
import peeler.report.ReportReaders;
import peeler.report.UnreadableReportException;
import peeler.vocabulary.Inspectorate;

/** Spoilt copies of every fixture are split within the promises, or refused by their reader; nothing else is thrown. */
class SpoiltExtractionTest {

  private static final int COPIES = 250;

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));

  @ParameterizedTest
  @MethodSource("peeler.finding.FixturesTest#reports")
  void spoiltCopiesKeepThePromises(Path file) throws IOException {
    byte[] sound = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    Damage damage = new Damage(20261121);
    for (int i = 0; i < COPIES; i++) {
      byte[] spoilt = damage.spoil(sound);
      try {
        ExtractionContract.assertKept(
            extractor.extract(ReportReaders.forFile(name).orElseThrow().read(name, spoilt), Manifest.NONE));
      } catch (UnreadableReportException refused) {
        org.assertj.core.api.Assertions.assertThat(refused).hasMessageNotContaining("\n");
      }
    }
  }
}
