package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EvalCommandTest extends CommandLineRuns {

  @Test
  void figuresAreShownByKindOfQuery() throws IOException {
    usualReports();
    run("index");
    write("queries.json", """
        [{"q": "victim withdraws", "kind": "keyword", "note": "passed over",
          "relevant": [{"id": "x", "file": "northmoor.txt", "firstWords": "Evidence-led prosecution", "gain": 3}]},
         {"q": "helicopters", "relevant": [{"firstWords": "Nobody", "gain": 1}]}]
        """);

    Outcome outcome = run("eval", path("queries.json"));

    assertThat(outcome).isEqualTo(new Outcome(0, """
        any               1 queries  nDCG@10 0.000  MRR 0.000  success@3 0.000
        keyword           1 queries  nDCG@10 1.000  MRR 1.000  success@3 1.000
        all               2 queries  nDCG@10 0.500  MRR 0.500  success@3 0.500
        """, ""));
  }

  @Test
  void aQueryThatDoesNotSayWhatIsRelevantIsRefused() throws IOException {
    usualReports();
    run("index");
    write("queries.json", "[{\"q\": \"victim\", \"relevant\": [{\"gain\": 3}]}]");

    Outcome outcome = run("eval", path("queries.json"));

    assertThat(outcome.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(outcome.err()).contains("a relevant finding needs its heading or its firstWords");
  }
}
