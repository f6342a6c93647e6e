package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir
  Path folder;

  @BeforeEach
  void someFiles() throws IOException {
    Files.createDirectories(folder.resolve("reports/old"));
    Files.createDirectories(folder.resolve("reports/index"));
    for (String file : List.of("reports/b.txt", "reports/a.txt", "reports/old/c.pdf", "reports/.hidden",
        "reports/manifest.csv", "reports/index/segment.txt")) {
      Files.writeString(folder.resolve(file), "x");
    }
  }

  @Test
  void aFolderIsWalkedInOrderWithoutHiddenFilesManifestsAndTheIndex() {
    Sources sources = walk("reports");

    assertThat(sources.files()).containsExactly(path("reports/a.txt"), path("reports/b.txt"),
        path("reports/old/c.pdf"));
    assertThat(sources.failures()).isEmpty();
  }

  @Test
  void filesComeInTheOrderInWhichTheyWereNamedAndEachOnce() {
    Sources sources = walk("reports/b.txt", "reports", "reports/old/../a.txt");

    assertThat(sources.files()).containsExactly(path("reports/b.txt"), path("reports/a.txt"),
        path("reports/old/c.pdf"));
  }

  @Test
  void thePicturesOfASavedPageArePassedOver() throws IOException {
    Files.createDirectories(folder.resolve("saved/page_files"));
    Files.createDirectories(folder.resolve("saved/other_files"));
    for (String file : List.of("saved/page.html", "saved/page_files/logo.png", "saved/other_files/report.pdf")) {
      Files.writeString(folder.resolve(file), "x");
    }

    assertThat(walk("saved").files()).containsExactly(path("saved/other_files/report.pdf"), path("saved/page.html"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Sources sources = walk("nowhere", "reports/old");

    assertThat(sources.files()).containsExactly(path("reports/old/c.pdf"));
    assertThat(sources.failures()).containsExactly(new Failure(path("nowhere").toString(), "no such file"));
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("empty/inside"));

    assertThat(walk("empty").failures())
        .containsExactly(new Failure(path("empty").toString(), "no file in this folder"));
  }

  @Test
  void aLinkThatLeadsInACircleAndALinkToNothingAreNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("reports/old/circle"), folder.resolve("reports"));
    Files.createSymbolicLink(folder.resolve("reports/lost.txt"), folder.resolve("gone.txt"));

    Sources sources = walk("reports");

    assertThat(sources.files()).hasSize(3);
    assertThat(sources.failures()).containsExactlyInAnyOrder(
        new Failure(path("reports/old/circle").toString(), "a link that leads back to a folder above it"),
        new Failure(path("reports/lost.txt").toString(), "a link to a file that is not there"));
  }

  @Test
  void aFolderWithoutPermissionIsNamedAndTheRestIsWalked() throws IOException {
    Path closed = folder.resolve("reports/old");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");

    Sources sources = walk("reports");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(sources.files()).containsExactly(path("reports/a.txt"), path("reports/b.txt"));
    assertThat(sources.failures()).containsExactly(new Failure(closed.toString(), "permission denied"));
  }

  private Sources walk(String... named) {
    return Sources.walk(List.of(named).stream().map(folder::resolve).toList(), folder.resolve("reports/index"));
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
