package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of spoilt reports through the readers of web pages, registers and text: each gives a report that keeps the
 * rules or is refused in one line. The seed is fixed; a failure names the file and the number of the try.
 */
class SpoiltReportsTest {

  private static final int TRIES = 3000;

  private static final List<Sample> SAMPLES = Stream.concat(
      Stream.of("pillar-page.html", "force-report.html", "press-release.html", "revisit-letter.html", "news-item.html",
          "saved-page.htm", "word-export.html").map(Reports::sample),
      Stream.of(register(), transcript())).toList();

  @Test
  void spoiltReportsAreReadWithinTheRulesOrRefused() {
    Damage damage = new Damage(20260104);
    int read = 0;
    for (int i = 0; i < TRIES; i++) {
      Sample sample = SAMPLES.get(i % SAMPLES.size());
      read += isRead(sample.fileName(), damage.spoil(sample.bytes()), i) ? 1 : 0;
    }

    assertThat(read).as("most damage leaves a report").isGreaterThan(TRIES / 2);
  }

  @Test
  void spoiltReportsUnderAnotherNameAreReadWithinTheRulesOrRefused() {
    Damage damage = new Damage(20260105);
    for (int i = 0; i < TRIES / 8; i++) {
      byte[] spoilt = damage.spoil(SAMPLES.get(i % SAMPLES.size()).bytes());
      for (String name : List.of("a.html", "a.csv", "a.txt")) {
        isRead(name, spoilt, i);
      }
    }
  }

  private static boolean isRead(String fileName, byte[] bytes, int attempt) {
    try {
      return ReportReaders.forFile(fileName)
          .flatMap(reader -> ReportReaderContract.readIfReadable(reader, fileName, bytes)).isPresent();
    } catch (RuntimeException e) {
      throw new AssertionError("try " + attempt + ", " + fileName, e);
    }
  }

  private static Sample register() {
    return Sample.of("grades.csv", """
        force_slug,cycle,area_name,grade,source_url
        northmoor,2031,Investigating crime,good,https://example.org/n
        "northmoor",2031,"Custody, at night",inadequate,https://example.org/n
        exampleshire,2031,"Calls ""999"" and 101",adequate,
        """, "");
  }

  private static Sample transcript() {
    return Sample.of("transcript.txt", """
        Northmoor Constabulary 2031 \u2013 HMI\u2019s observations

        I am pleased with the way the force looks after the public. Its officers \u2022 know the towns
        they serve and visit them.

        \u2022 Calls are answered in time;
        \u2022 and files are kept.

         Area for improvement
        The force should tell its staff what has become of their ideas

        It does not always do so. See https://example.org/ideas
        1 Year to June.
        """.getBytes(StandardCharsets.UTF_8), "");
  }
}
