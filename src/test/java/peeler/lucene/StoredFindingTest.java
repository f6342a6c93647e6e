package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.SearchEngine;
import peeler.vocabulary.Kind;

class StoredFindingTest {

  private static final Finding FULL = new Finding("id-1", Kind.RECOMMENDATION,
      Findings.EXAMPLES.force("westmere").orElseThrow(), Findings.EXAMPLES.cycle("2021-22").orElseThrow(),
      Findings.EXAMPLES.area("overall").orElseThrow(), "How good?", Findings.EXAMPLES.grade("good").orElseThrow(),
      Finding.GradeBasis.STATED, "A heading", "Text.\n\n\u2022 one\n\u2022 \u201ctwo\u201d \ud83d\ude00",
      new Finding.Document("report", "Title", "digest", LocalDate.of(2022, 4, 28)),
      new Finding.Source("a.pdf", "ab12", "https://example.org/a", "pdf", 12, "anchor", 5, 99), "id-0",
      List.of("victim", "arrest"));
  private static final Finding EMPTY = ofText("");

  @TempDir
  Path folder;

  @Test
  void aFindingIsReadBackEqual() {
    FindingIndex index = new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets());
    try (FindingIndex.Builder builder = index.begin()) {
      builder.add(FULL);
      builder.add(EMPTY);
      builder.publish(1, 0);
    }

    try (SearchEngine engine = index.open()) {
      assertThat(engine.finding("id-1")).contains(FULL);
      assertThat(engine.finding("id-2")).contains(EMPTY);
    }
  }

  @Test
  void halfAPairOfCharactersIsShownAsOneThatCannotBeRead() throws IOException {
    byte[] bytes = StoredFinding.bytes(ofText("Half \ud800, why? \ude00\ud83d\ude00"));

    assertThat(new StoredFinding(Findings.EXAMPLES).read(bytes).text())
        .isEqualTo("Half \ufffd, why? \ufffd\ud83d\ude00");
  }

  @ParameterizedTest
  @CsvSource({"2022-04-28", "0007-12-31", "-0044-03-15", "+12345-01-01"})
  void datesOfAnyYearAreReadBackEqual(LocalDate day) throws IOException {
    byte[] bytes = StoredFinding.bytes(of("", day));

    assertThat(new StoredFinding(Findings.EXAMPLES).read(bytes).document().published()).isEqualTo(day);
  }

  private static Finding ofText(String text) {
    return of(text, null);
  }

  private static Finding of(String text, @Nullable LocalDate published) {
    return new Finding("id-2", Kind.REPORTED, null, null, null, null, null, null, null, text,
        new Finding.Document("report", "", "", published), new Finding.Source("", "", null, "text", null, null, 0, 0),
        null,
        List.of());
  }
}
