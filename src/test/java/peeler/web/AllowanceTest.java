package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private final AtomicLong millis = new AtomicLong();
  private final Allowance allowance = new Allowance(10, Duration.ofSeconds(20),
      () -> Instant.ofEpochMilli(millis.get()));

  @Test
  void tokensAreThereUntilTheyAreSpent() {
    assertThat(allowance.take("a", 6)).hasToString("Grant[granted=true, left=4, seconds=0]");
    assertThat(allowance.take("a", 4)).hasToString("Grant[granted=true, left=0, seconds=0]");
    assertThat(allowance.take("a", 1)).hasToString("Grant[granted=false, left=0, seconds=2]");
  }

  @Test
  void clientsDoNotShare() {
    allowance.take("a", 10);

    assertThat(allowance.take("b", 10).granted()).isTrue();
  }

  @Test
  void tokensComeBackWithTime() {
    allowance.take("a", 10);
    millis.addAndGet(5_000);

    assertThat(allowance.take("a", 3)).hasToString("Grant[granted=false, left=2, seconds=1]");
    assertThat(allowance.take("a", 2.5).granted()).isTrue();
  }

  @Test
  void noMoreThanTheBucketHolds() {
    allowance.take("a", 1);
    allowance.giveBack("a", 5);
    millis.addAndGet(60_000);

    assertThat(allowance.take("a", 10).granted()).isTrue();
    assertThat(allowance.take("a", 1).granted()).isFalse();
  }

  @Test
  void moreThanTheBucketHoldsIsNeverGranted() {
    assertThat(allowance.take("a", 11).granted()).isFalse();
  }
}
