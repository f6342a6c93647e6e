package peeler.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of the running program: all of its own code and data, its libraries and its Java. What one program made of
 * a file says nothing about what another would make of it, so nothing is left out that could matter: a page's template
 * counts as well as a rule. Cost: one reading of the jar's list of entries, some 20 ms; of all classes where they lie in a
 * folder.
 */
final class ProgramPrint {

  private final MessageDigest digest;

  private ProgramPrint(MessageDigest digest) {
    this.digest = digest;
  }

  /** The running program's; one that never comes again where it cannot be told. */
  static String ofThis() {
    try {
      CodeSource source = ProgramPrint.class.getProtectionDomain().getCodeSource();
      return source == null
          ? UUID.randomUUID().toString()
          : of(Path.of(source.getLocation().toURI()), System.getProperty("java.class.path", ""));
    } catch (IOException | URISyntaxException e) {
      return UUID.randomUUID().toString();
    }
  }

  /**
   * Of a program.
   *
   * @param code      jar or folder of its own classes and resources
   * @param classPath where its libraries are, beside those that the jar itself names
   */
  static String of(Path code, String classPath) throws IOException {
    ProgramPrint print = new ProgramPrint(sha256());
    print.add("java " + Runtime.version());
    for (String library : classPath.split(File.pathSeparator)) {
      print.library(Path.of(library));
    }
    if (Files.isDirectory(code)) {
      print.folder(code);
    } else {
      print.jar(code);
    }
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void jar(Path code) throws IOException {
    try (JarFile jar = new JarFile(code.toFile())) {
      List<? extends ZipEntry> entries = jar.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      entries.forEach(entry -> add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
      for (String library : named(jar).split(" ")) {
        library(code.resolveSibling(library));
      }
    }
  }

  private static String named(JarFile jar) throws IOException {
    @Nullable
    String named = jar.getManifest() == null
        ? null
        : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    return named == null ? "" : named;
  }

  private void folder(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(code.relativize(file).toString());
        byte[] bytes = Files.readAllBytes(file);
        add(Integer.toString(bytes.length));
        digest.update(bytes);
      }
    }
  }

  /** By name, which holds its version, and size: reading all libraries would take longer than reading the sources. */
  private void library(Path file) throws IOException {
    add(file.getFileName() + " " + (Files.isRegularFile(file) ? Files.size(file) : 0));
  }

  private void add(String part) {
    byte[] text = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
    digest.update(text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
