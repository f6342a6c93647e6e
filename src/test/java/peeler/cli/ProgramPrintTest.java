package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever could change what is made of a report makes another program. */
class ProgramPrintTest {

  @TempDir
  Path folder;

  @Test
  void theSameProgramHasTheSamePrint() {
    assertThat(ProgramPrint.ofThis()).isEqualTo(ProgramPrint.ofThis()).hasSize(64);
  }

  @Test
  void everyChangeOfClassesInAFolderShows() throws IOException {
    List<String> prints = new ArrayList<>();
    Path code = folder.resolve("classes");
    Files.createDirectories(code.resolve("peeler"));
    Path rule = Files.writeString(code.resolve("peeler/Rule.class"), "rule one");
    prints.add(ProgramPrint.of(code, ""));
    Files.writeString(rule, "rule two");
    prints.add(ProgramPrint.of(code, ""));
    Files.move(rule, code.resolve("peeler/Other.class"));
    prints.add(ProgramPrint.of(code, ""));
    Files.writeString(code.resolve("forces.csv"), "slug");
    prints.add(ProgramPrint.of(code, ""));
    prints.add(ProgramPrint.of(code, "lib/jsoup-1.jar"));
    prints.add(ProgramPrint.of(code, "lib/jsoup-2.jar"));

    assertThat(prints).doesNotHaveDuplicates();
    assertThat(ProgramPrint.of(code, "lib/jsoup-2.jar")).isEqualTo(prints.getLast());
  }

  @Test
  void everyChangeInAJarOrItsLibrariesShows() throws IOException {
    List<String> prints = new ArrayList<>();
    Path jar = folder.resolve("peeler.jar");
    jar(jar, "rule one", "lib/jsoup-1.jar");
    prints.add(ProgramPrint.of(jar, ""));
    jar(jar, "rule two", "lib/jsoup-1.jar");
    prints.add(ProgramPrint.of(jar, ""));
    jar(jar, "rule two", "lib/jsoup-2.jar");
    prints.add(ProgramPrint.of(jar, ""));
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/jsoup-2.jar"), "another build of it");
    prints.add(ProgramPrint.of(jar, ""));

    assertThat(prints).doesNotHaveDuplicates();
    jar(jar, "rule two", "lib/jsoup-2.jar");
    assertThat(ProgramPrint.of(jar, "")).isEqualTo(prints.getLast());
  }

  private static void jar(Path file, String rule, String library) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, library);
    try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new JarEntry("peeler/Rule.class"));
      jar.write(rule.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
