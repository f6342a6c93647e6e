package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.IndexException;
import peeler.search.Search;

/** A search that runs into its time limit fails: what was found until then would pass for all there is. */
class TimeLimitTest {

  private static final Search VICTIMS = Search.everything().forWords("victims");

  @TempDir
  Path folder;
  private OpenGeneration generation;
  private final Searching searching = new Searching(Findings.facets(),
      Language.of(Findings.EXAMPLES, Findings.facets()), Findings.EXAMPLES);

  @BeforeEach
  void anIndexWithoutTime() throws IOException {
    long number;
    try (FindingIndex.Builder builder = new LuceneIndex(folder, Findings.EXAMPLES, Findings.facets()).begin()) {
      Findings.random(50, 8).forEach(builder::add);
      number = builder.publish(1, 0).number();
    }
    generation = OpenGeneration.open(new Generations(folder).of(number), Duration.ofNanos(-1));
  }

  @AfterEach
  void close() {
    generation.release();
  }

  @Test
  void anAnswerFails() {
    assertThatThrownBy(() -> searching.answer(VICTIMS, generation))
        .isInstanceOfSatisfying(IndexException.class, TimeLimitTest::saysSo);
  }

  @Test
  void anExportFailsBeforeItsFirstRow() {
    List<Object> given = new ArrayList<>();

    assertThatThrownBy(() -> searching.export(VICTIMS, given::add, given::add, generation))
        .isInstanceOfSatisfying(IndexException.class, TimeLimitTest::saysSo);
    assertThat(given).isEmpty();
  }

  private static void saysSo(IndexException e) {
    assertThat(e.reason()).isEqualTo(IndexException.Reason.RESOURCE);
    assertThat(e).hasMessage("The search took too long; try fewer or longer words");
  }
}
