package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES = List.of("force", "grade", "not_force", "requires-improvement");

  @Test
  void fewWrongLettersAreForgiven() {
    assertThat(NearestName.of("froce", NAMES)).contains("force");
    assertThat(NearestName.of("Forces", NAMES)).contains("force");
    assertThat(NearestName.of("requires improvment", NAMES)).contains("requires-improvement");
    assertThat(NearestName.of("not-forse", NAMES)).contains("not_force");
  }

  @Test
  void anotherWordIsNotAMistake() {
    assertThat(NearestName.of("author", NAMES)).isEmpty();
    assertThat(NearestName.of("", NAMES)).isEmpty();
    assertThat(NearestName.of("x".repeat(10_000), NAMES)).isEmpty();
  }
}
