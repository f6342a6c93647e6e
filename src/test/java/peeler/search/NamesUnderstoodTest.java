package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesUnderstoodTest {

  private final NamesUnderstood names = new NamesUnderstood(Findings.EXAMPLES, Findings.facets());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      northmoor burglary               | {q=[burglary], force=[northmoor]}
      burglary in Northmoor Police     | {q=[burglary], force=[northmoor]}
      burglary in 2021-22              | {q=[burglary], cycle=[2021-22]}
      Northmoor's burglary             | {q=[burglary], force=[northmoor]}
      burglary 2021/22                 | {q=[burglary], cycle=[2021-22]}
      requires improvement at burglary | {q=[at burglary], grade=[requires-improvement]}
      Harbourside & Dale               | {force=[harbourside]}
      northmoor custody NOT children   | {q=[custody NOT children], force=[northmoor]}
      burglary OR robbery northmoor    | {q=[burglary OR robbery], force=[northmoor]}
      """)
  void aNameIsOfferedAsAFilter(String typed, String link) {
    assertThat(names.in(relevance(typed))).singleElement().satisfies(
        notice -> assertThat(Objects.requireNonNull(notice.search()).parameters()).hasToString(link));
  }

  @Test
  void quotedStructuredAndChosenNamesAreLeftAlone() {
    assertThat(names.in(relevance("\"northmoor\""))).isEmpty();
    assertThat(names.in(relevance("(northmoor OR westmere)"))).isEmpty();
    assertThat(names.in(relevance("northmoor AND burglary"))).isEmpty();
    assertThat(names.in(relevance("burglary\u00a0AND\u00a0northmoor"))).isEmpty();
    assertThat(names.in(relevance("custody -northmoor"))).isEmpty();
    assertThat(names.in(relevance("custody NOT northmoor"))).isEmpty();
    assertThat(names.in(relevance("northmoor OR burglary"))).isEmpty();
    assertThat(names.in(relevance("burglary OR northmoor"))).isEmpty();
    assertThat(names.in(relevance("northmoor").filteredBy(Map.of("force", List.of("westmere"))))).isEmpty();
    assertThat(names.in(relevance("goodness"))).isEmpty();
  }

  private static Search relevance(String words) {
    return new Search(words, Map.of(), Map.of(), Search.Sort.RELEVANCE, 1, 20, true, false, Search.Match.ALL);
  }
}
