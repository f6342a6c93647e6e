package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that never end what they say, or never take what they asked for. The large run is in peeler.bench. */
@Timeout(60)
class SlowClientsTest extends OverSamples {

  /** Of each kind; fewer than may wait for a processor. */
  private static final int CLIENTS = 50;
  /** Together more than the system keeps for who does not take them. */
  private static final int ANSWERS = 100;
  private static final int CHUNKS = 50;
  private static final int MEGABYTE = 1 << 20;

  @Test
  void whoStopsInTheMidstOfARequestOrAnAnswerKeepsNobodyWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      slow.add(begun("GET /search HTTP/1.1\r\nHost: x\r\nX-Half: "));
      slow.add(begun("GET /search?size=100 HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"));
      slow.add(begun("GET /api/v1/search?size=100 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(ANSWERS)));
    }

    assertThat(server.get("/api/v1/search?q=sample").statusCode()).isEqualTo(200);
    for (Socket socket : slow) {
      socket.close();
    }
  }

  @Test
  void aBodyWithoutEndIsRefusedAndNotReadToItsEnd() throws IOException {
    try (Socket socket = begun("POST /api/v1/search HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")) {
      assertThat(line(socket)).isEqualTo("HTTP/1.1 405 Method Not Allowed");

      OutputStream out = socket.getOutputStream();
      byte[] chunk = ("100000\r\n" + "x".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      assertThatThrownBy(() -> {
        for (int i = 0; i < CHUNKS; i++) {
          out.write(chunk);
        }
      }).isInstanceOf(SocketException.class);
    }
  }

  @Test
  void headersOfAMegabyteAreRefused() throws IOException {
    try (Socket socket = begun("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(16_000))) {
      assertThat(line(socket)).isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
    }
    try (Socket socket = begun("GET / HTTP/1.1\r\nHost: x\r\n" + "X-Many: x\r\n".repeat(2_000))) {
      assertThat(line(socket)).isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
    }
  }

  /**
   * A connection is looked at before and after a turn: who got nowhere in two turns with a request, or in four with an
   * answer, is cut off.
   */
  @ParameterizedTest
  @CsvSource({"a header comes in drops, 0, 900, 0, false, 1, true",
      "an answer is not taken, 1, 400, 9000, true, 3, true", "an answer is not yet taken, 1, 400, 9000, true, 2, false",
      "nothing is under way, 1, 400, 9000, false, 3, false", "a request is worked on, 2, 400, 9000, false, 3, false",
      "the next request came, 2, 800, 9000, true, 3, false",
      "some of the answer was taken, 1, 400, 9999, true, 3, false"})
  void whoGetsNowhereIsCutOff(String what, long requests, long in, long out, boolean writing, int turns,
      boolean stalled) {
    StalledConnections.Look before = what.startsWith("a header")
        ? new StalledConnections.Look(0, 400, 0, false, 1)
        : new StalledConnections.Look(requests == 2 && !writing ? 2 : 1, 400, 9000, true, turns);

    assertThat(new StalledConnections.Look(requests, in, out, writing, 0).after(before).isTooMuch())
        .isEqualTo(stalled);
  }

  private static Socket begun(String request) throws IOException {
    Socket socket = server.connect();
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String line(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; c = socket.getInputStream().read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
