package peeler.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ServeCommandTest extends CommandLineRuns {

  @Test
  @Timeout(60)
  void theIndexIsBuiltIfThereIsNoneAndTheAddressIsPrinted() throws Exception {
    usualReports();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PipedOutputStream out = new PipedOutputStream();
    BufferedReader printed = new BufferedReader(new InputStreamReader(new PipedInputStream(out), UTF_8));
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err, List.of(), 80, Map.of());
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread serving = Thread.ofPlatform()
        .start(() -> ended.complete(Peeler.commandLine(program(), terminal).execute("serve", "--port", "0")));

    String line = printed.readLine();
    String address = line.replaceFirst("Peeler is at (http://127\\.0\\.0\\.1:\\d+/)  \\(4 findings; .*", "$1");
    int status = HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address + "health/ready")).build(), BodyHandlers.discarding())
        .statusCode();
    serving.interrupt();

    assertThat(status).isEqualTo(200);
    assertThat(ended.join()).isZero();
    assertThat(err.toString(UTF_8)).startsWith("There is no index yet").contains("Serving   generation 1");
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    usualReports();
    run("index");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome = run("serve", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(outcome.code()).isEqualTo(ExitCode.RESOURCE);
      assertThat(outcome.err()).startsWith("peeler: cannot listen on").contains("--port").hasLineCount(1);
    }
  }

  @Test
  void anIndexThatWasNamedIsNotBuiltUnasked() {
    assertThat(run("serve", "--index", path("typo"), "--port", "0").code()).isEqualTo(ExitCode.NO_INDEX);
  }

  @Test
  void absurdPortsAreRefused() {
    assertThat(run("serve", "--port", "65536").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("serve", "--port", "http").code()).isEqualTo(ExitCode.USAGE);
  }
}
