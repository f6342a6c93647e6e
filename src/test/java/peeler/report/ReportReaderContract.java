package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReportReader} keeps. A test of a reader inherits this and gives the reader and some samples; sound
 * samples are compared with their whole listing, spoilt ones must give a report that keeps the same rules, or
 * {@link UnreadableReportException}.
 */
abstract class ReportReaderContract {

  /** The reader under test. */
  abstract ReportReader reader();

  /** Some small reports that it reads. */
  abstract List<Sample> samples();

  /** How many spoilt copies of each sample are tried. */
  int spoiltCopies() {
    return 60;
  }

  @Test
  void samplesAreReadAsListed() throws UnreadableReportException {
    for (Sample sample : samples()) {
      assertThat(Listing.of(read(sample))).as(sample.fileName()).isEqualTo(sample.listing());
    }
  }

  @Test
  void soundReportsKeepTheRules() throws UnreadableReportException {
    for (Sample sample : samples()) {
      assertKeepsTheRules(sample.fileName(), read(sample));
    }
  }

  @Test
  void theSameBytesGiveEqualReports() throws UnreadableReportException {
    for (Sample sample : samples()) {
      assertThat(read(sample)).as(sample.fileName()).isEqualTo(read(sample));
    }
  }

  @Test
  void theSourceIsTheFile() throws UnreadableReportException {
    for (Sample sample : samples()) {
      SourceFile source = read(sample).source();

      assertThat(source.name()).isEqualTo(sample.fileName());
      assertThat(source.sha256()).isEqualTo(sha256(sample.bytes()));
    }
  }

  @Test
  void itsOwnSamplesAreItsFormatHoweverTheEndingIsWritten() {
    for (Sample sample : samples()) {
      assertThat(reader().reads(sample.fileName())).as(sample.fileName()).isTrue();
      assertThat(reader().reads(sample.fileName().toUpperCase(java.util.Locale.ROOT))).isTrue();
    }
    assertThat(reader().reads("noending")).isFalse();
    assertThat(reader().reads("photo.jpeg")).isFalse();
  }

  @Test
  void noBytesAtAllAreNoReport() {
    assertThat(readIfReadable(samples().getFirst().fileName(), new byte[0])).isEmpty();
  }

  @Test
  void noiseIsReadWithinTheRulesOrRefused() {
    Damage damage = new Damage(20260101);
    for (int i = 0; i < 100; i++) {
      readIfReadable(samples().getFirst().fileName(), damage.noise(3000));
    }
  }

  @Test
  void truncatedSamplesAreReadWithinTheRulesOrRefused() {
    for (Sample sample : samples()) {
      byte[] bytes = sample.bytes();
      for (int part = 1; part < 40; part++) {
        readIfReadable(sample.fileName(), Arrays.copyOf(bytes, (int) ((long) bytes.length * part / 40)));
      }
    }
  }

  @Test
  void spoiltSamplesAreReadWithinTheRulesOrRefused() {
    Damage damage = new Damage(20260102);
    for (Sample sample : samples()) {
      for (int i = 0; i < spoiltCopies(); i++) {
        readIfReadable(sample.fileName(), damage.spoil(sample.bytes()));
      }
    }
  }

  final Optional<Report> readIfReadable(String fileName, byte[] bytes) {
    return readIfReadable(reader(), fileName, bytes);
  }

  /** The report in those bytes, checked, or empty where the reader refuses them with a message of one line. */
  static Optional<Report> readIfReadable(ReportReader reader, String fileName, byte[] bytes) {
    try {
      Report report = reader.read(fileName, bytes);
      assertKeepsTheRules(fileName, report);
      return Optional.of(report);
    } catch (UnreadableReportException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
      return Optional.empty();
    }
  }

  /** Fails unless the report keeps what {@link Report} and its parts promise. */
  static void assertKeepsTheRules(String name, Report report) {
    assertThat(ReportRules.faults(report)).as(name).isEmpty();
  }

  private Report read(Sample sample) throws UnreadableReportException {
    return reader().read(sample.fileName(), sample.bytes());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
