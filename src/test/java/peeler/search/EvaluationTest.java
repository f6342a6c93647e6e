package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;

class EvaluationTest {

  private final SearchParameters parameters = new SearchParameters(Findings.facets());
  private final Findings findings = new Findings();

  @Test
  void figuresAreThoseOfTheirDefinitions() {
    SearchEngine engine = new Fixed(List.of(findings.saying("No", "x"), findings.saying("Half", "x"),
        findings.saying("Yes", "x"), findings.saying("Yes", "x")));
    JudgedQuery query = new JudgedQuery("q", "keyword",
        List.of(new JudgedQuery.Relevant("northmoor", "2021-22", null, "Yes", null, 3),
            new JudgedQuery.Relevant(null, null, null, "Half", null, 1)));

    Evaluation evaluation = Evaluation.of(engine, parameters, List.of(query));

    double found = 1 / 1.584963 + 7 / 2.0;
    double best = 7 + 1 / 1.584963;
    assertThat(evaluation.ndcg()).isCloseTo(found / best, within(1e-6));
    assertThat(evaluation.mrr()).isEqualTo(0.5);
    assertThat(evaluation.success()).isEqualTo(1);
  }

  @Test
  void nothingFoundIsZero() {
    JudgedQuery query = new JudgedQuery("q", "question",
        List.of(new JudgedQuery.Relevant("westmere", null, null, "Yes", null, 3)));
    SearchEngine engine = new Fixed(List.of(findings.saying("Yes", "x")));

    assertThat(Evaluation.byKind(engine, parameters, List.of(query)))
        .isEqualTo(Map.of("question", new Evaluation(1, 0, 0, 0)));
  }

  /** An engine that always gives the same hits. */
  private record Fixed(List<Finding> findings) implements SearchEngine {

    @Override
    public Answer answer(Search search) {
      List<Answer.Hit> hits = findings.stream().map(f -> new Answer.Hit(f, List.of(), List.of(), 0, null)).toList();
      return new Answer(search, new Answer.Reading(search.words(), Map.of()), hits.size(), 1, hits, List.of(),
          List.of(), generation());
    }

    @Override
    public Optional<Finding> finding(String id) {
      return Optional.empty();
    }

    @Override
    public List<Finding> ofReport(String documentSlug) {
      return List.of();
    }

    @Override
    public Generation generation() {
      return new Generation(1, Instant.EPOCH, "", findings.size(), 1, 0, Map.of());
    }

    @Override
    public void close() {}
  }
}
