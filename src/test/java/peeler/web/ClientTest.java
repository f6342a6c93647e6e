package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
      127.0.0.1        | -                         | ''
      [::1]            | -                         | ''
      0:0:0:0:0:0:0:1  | -                         | ''
      203.0.113.7      | -                         | 203.0.113.7
      203.0.113.7      | 198.51.100.1              | 203.0.113.7
      127.0.0.1        | 198.51.100.1              | 198.51.100.1
      127.0.0.1        | 10.0.0.1, 198.51.100.1    | 198.51.100.1
      127.0.0.1        | 198.51.100.1, 127.0.0.1   | 127.0.0.1
      127.0.0.1        | a.name.example            | unknown
      127.0.0.1        | 198.51.100.1:4711         | unknown
      127.0.0.1        | ''                        | unknown
      127.0.0.1        | 2001:db8:1:2:3:4:5:6      | 20010db800010002::/64
      2001:db8:1:2::9  | -                         | 20010db800010002::/64
      """)
  void theNetworkIsThatOfTheClientBehindATrustedProxy(String remote, @Nullable String forwarded, String network) {
    assertThat(Client.of(remote, forwarded).network()).isEqualTo(network);
  }

  @ParameterizedTest
  @CsvSource({"203.0.113.7, 203.0.113.0", "127.0.0.1, ''", "2001:db8:1:2::9, 20010db800010002::/64"})
  void theLogHoldsAShortenedAddress(String remote, String shortened) {
    assertThat(Client.of(remote, null).shortened()).isEqualTo(shortened);
  }
}
