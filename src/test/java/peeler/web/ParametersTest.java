package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParametersTest {

  @Test
  void repeatedParametersKeepAllValuesInOrder() {
    assertThat(Parameters.of("b=2&a=1&b=3&c").values()).hasToString("{b=[2, 3], a=[1], c=[]}");
  }

  @Test
  void namesAndValuesAreDecoded() {
    assertThat(Parameters.of("q=a+b%26%C3%A9&%71=c%3Dd=e").values()).hasToString("{q=[a b&\u00e9, c=d=e]}");
  }

  @Test
  void whatCannotBeDecodedIsAProblemWithItsParameter() {
    Parameters parameters = Parameters.of("q=100%&page=2");

    assertThat(parameters.values()).hasToString("{page=[2]}");
    assertThat(parameters.problems()).hasToString("[Problem[code=bad-encoding, parameter=q, "
        + "detail=A percent sign must be followed by two hexadecimal digits., position=-1, length=0, token=null, "
        + "suggestion=null]]");
  }

  @Test
  void noQueryIsNoParameter() {
    assertThat(Parameters.of((String) null).values()).isEmpty();
    assertThat(Parameters.of("").values()).isEmpty();
    assertThat(Parameters.of("&&=1&").values()).isEmpty();
  }

  @Test
  void blankValuesSayNothing() {
    assertThat(Parameters.of("q=&sort=+&a=1&a=").withoutBlanks().values()).hasToString("{a=[1]}");
  }

  @Test
  void anAddressWithoutParametersRefusesAny() {
    Parameters.of("").refuseAny();

    assertThatThrownBy(() -> Parameters.of("x=1").refuseAny()).hasMessage("This address takes no parameters.");
  }
}
