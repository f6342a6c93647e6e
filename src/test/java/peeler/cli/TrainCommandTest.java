package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrainCommandTest extends CommandLineRuns {

  @Test
  void aLittleOfEverythingIsDoneAndNothingIsLeft() throws IOException {
    usualReports();

    Outcome outcome = run("train");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("\"items\":[");
    assertThat(Arrays.asList(home.toFile().list())).containsExactly("index-data");
    assertThat(run("--help").out()).doesNotContain("train");
  }
}
