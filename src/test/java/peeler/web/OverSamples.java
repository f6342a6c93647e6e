package peeler.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a server over the samples, one for all tests of a class. */
abstract class OverSamples {

  static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = RunningServer.overSamples(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
