package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static peeler.ingest.ToyReports.INSPECTORATE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;
import peeler.finding.Finding.Document;
import peeler.finding.Finding.GradeBasis;
import peeler.finding.Finding.Source;
import peeler.vocabulary.Kind;

class FindingCodecTest {

  private static final Finding FULL = new Finding("kent-2016-abc", Kind.CAUSE_OF_CONCERN,
      INSPECTORATE.forces().getFirst(), INSPECTORATE.cycles().getFirst(), INSPECTORATE.areas().getFirst(),
      "Investigating crime", INSPECTORATE.grades().getFirst(), GradeBasis.SECTION, "The force\u2019s calls",
      "Two words \u2022 and a torn surrogate \uD83D.", new Document("d", "Title", "digest", LocalDate.of(2016, 2, 18)),
      new Source("a.pdf", "00ff", "https://example.org/", "pdf", 7, "calls", 12, 40), "kent-2016-def",
      List.of("mash", "iopc"));
  private static final Finding BARE = new Finding("x", Kind.NARRATIVE, null, null, null, null, null, null, null, "",
      new Document("d", "t", "k", null), new Source("f", "s", null, "text", null, null, 0, 0), null, List.of());

  @Test
  void whatWasParkedComesBackEqualInAnyOrder() throws IOException {
    try (FindingSpool spool = new FindingSpool(INSPECTORATE)) {
      spool.add(List.of(FULL, BARE));
      spool.add(List.of());
      spool.add(List.of(BARE));

      assertThat(spool.get(2)).containsExactly(BARE);
      assertThat(spool.get(1)).isEmpty();
      assertThat(spool.get(0)).containsExactly(FULL, BARE);
    }
  }
}
