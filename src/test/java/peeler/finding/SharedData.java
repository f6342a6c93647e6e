package peeler.finding;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import peeler.report.Report;
import peeler.report.ReportReaders;
import peeler.report.UnreadableReportException;

/** The real documents and hand labels beside the project. They are not part of it; without them their tests are skipped. */
public final class SharedData {

  private static final Path FOLDER = Path.of("..", "shared", "data");

  private SharedData() {}

  /** A file or folder of the shared data; skips the calling test, with a message, where there is none. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), "skipped: " + path + " is not there");
    return path;
  }

  /** The files of a folder with that ending, by name. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report in a file. */
  public static Report read(Path file) {
    String name = file.getFileName().toString();
    try {
      return ReportReaders.forFile(name).orElseThrow().read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableReportException e) {
      return fail(file + ": " + e.getMessage());
    }
  }
}
