package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrainCommandTest extends CommandLineRuns {

  @Test
  void aLittleOfEverythingIsDoneInItsFolder() throws IOException {
    usualReports();
    String folder = home.resolve("train").toString();

    Outcome first = run("train", folder);
    Outcome second = run("train", folder);

    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("Exit codes:", "\"items\":[");
    assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
    assertThat(Arrays.asList(home.toFile().list())).containsExactlyInAnyOrder("index-data", "train");
    assertThat(run("--help").out()).doesNotContain("train");
  }
}
