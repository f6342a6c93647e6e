package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a client can tell an answer from the first part of one, even on a connection that is closed after it. */
class AnswerEndsTest extends OverSamples {

  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
  /** What may be kept before the first of it is sent, in bytes: more goes in chunks. */
  private static final int BUFFER = 32_768;

  /** Every address, as every client asks for it and as browsers do. */
  static Stream<String> requests() {
    return HardeningTest.addresses()
        .flatMap(path -> Stream.of("GET " + path + " HTTP/1.1", "GET " + path + " HTTP/1.1\r\nAccept-Encoding: gzip"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyAnswerHasALengthOrALastChunk(String request) {
    String answer = server.answerAndClose(request);

    assertThat(head(answer)).contains("Connection: close");
    assertThat(hasItsLength(answer) != isInChunks(answer)).as(head(answer)).isTrue();
  }

  @Test
  void soDoesOneThatIsLongerThanABuffer() {
    String answer = server.answerAndClose("GET /api/v1/search?size=100 HTTP/1.1");

    assertThat(body(answer).length()).isGreaterThan(BUFFER);
    assertThat(isInChunks(answer)).isTrue();
    assertThat(server.get("/api/v1/search?size=100").body()).hasSizeLessThan(body(answer).length());
  }

  @Test
  void whatHasNoBodyHasNoChunks() {
    String head = server.answerAndClose("HEAD /api/v1/search?size=100 HTTP/1.1");
    String unchanged = server.answerAndClose("GET /api/v1/search HTTP/1.1\r\nIf-None-Match: *");
    String options = server.answerAndClose("OPTIONS /api/v1/search HTTP/1.1\r\nOrigin: http://x");

    assertThat(body(head)).isEmpty();
    assertThat(unchanged).startsWith("HTTP/1.1 304").doesNotContain("Transfer-Encoding").endsWith(END_OF_HEAD);
    assertThat(options).startsWith("HTTP/1.1 204").doesNotContain("Transfer-Encoding").endsWith(END_OF_HEAD);
  }

  /** It has no chunks, so the body is as it is. */
  @Test
  void theFirstVersionOfHttpGetsNone() {
    assertThat(body(server.answerAndClose("GET /api/v1/search?size=100 HTTP/1.0"))).startsWith("{").endsWith("}");
  }

  private static boolean hasItsLength(String answer) {
    return head(answer).contains("\r\nContent-Length: " + body(answer).length() + "\r\n");
  }

  private static boolean isInChunks(String answer) {
    return head(answer).contains("\r\nTransfer-Encoding: chunked\r\n") && answer.endsWith(LAST_CHUNK);
  }

  private static String head(String answer) {
    return answer.substring(0, answer.indexOf(END_OF_HEAD) + 2);
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf(END_OF_HEAD) + END_OF_HEAD.length());
  }
}
