package peeler.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peeler.finding.Manifest;
import peeler.vocabulary.Inspectorate;

/**
 * What was made of files before, so that an unchanged file need not be read again. It is a folder that can be deleted at
 * any time:
 *
 * <pre>
 * 3f…c2       the findings of one file, named by a hash of all that decides them: the file's bytes and name, what its
 *             manifest says, and the version of the program
 * 3f…c2.new   one being written, or left behind by a program that was killed
 * </pre>
 * What is damaged counts as not there. Only reports that were read without a failure are kept. For many threads.
 */
public final class ParseCache {

  private static final String BEING_WRITTEN = ".new";
  /** Of the largest file that is read, findings and all, there is less. */
  private static final long MAX_BYTES = 1L << 30;

  private final @Nullable Path folder;
  private final String version;
  private final CachedReading form;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Set<Path> taken = ConcurrentHashMap.newKeySet();
  private final Set<Path> damaged = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String unwritten;

  private ParseCache(@Nullable Path folder, String version, CachedReading form) {
    this.folder = folder;
    this.version = version;
    this.form = form;
  }

  /**
   * The cache in a folder, which need not exist.
   *
   * @param version of everything that decides what is made of a file; another one finds nothing
   */
  public static ParseCache in(Path folder, String version, Inspectorate inspectorate) {
    return new ParseCache(folder, version, new CachedReading(inspectorate));
  }

  /** A cache that never holds anything. */
  public static ParseCache none(Inspectorate inspectorate) {
    return new ParseCache(null, "", new CachedReading(inspectorate));
  }

  /**
   * What came of a cache.
   *
   * @param taken     files that were not read, since they had not changed
   * @param damaged   entries that were damaged, and their files read anew
   * @param unwritten why not all could be kept for the next time, null if all was
   */
  public record Use(int taken, int damaged, @Nullable String unwritten) {}

  /** What came of it until now. */
  public Use use() {
    return new Use(taken.size(), damaged.size(), unwritten);
  }

  /** What is known of a file, if it and all that decides about it is unchanged; else what {@code reading} makes of it. */
  Reading reading(Path file, byte[] bytes, Manifest manifest, Supplier<Reading> reading) {
    if (folder == null) {
      return reading.get();
    }
    String key = key(String.valueOf(file.getFileName()), bytes, manifest);
    Path entry = folder.resolve(key);
    boolean first = used.add(key);
    return find(entry, key, file).orElseGet(() -> {
      Reading read = reading.get();
      if (first && read.failure() == null && read.card() != null) {
        write(entry, form.write(key, read.card(), read.findings()));
      }
      return read;
    });
  }

  /** Removes what this build had no use for: the cache holds no more than the sources make. */
  void dropUnused() {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!used.contains(String.valueOf(entry.getFileName()))) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException e) {
      unwritten = Sources.reason(e);
    }
  }

  private Optional<Reading> find(Path entry, String key, Path file) {
    try {
      if (Files.size(entry) > MAX_BYTES) {
        throw new IllegalArgumentException("larger than any entry");
      }
      Reading found = form.read(key, Files.readAllBytes(entry), file.toString());
      taken.add(file);
      return Optional.of(found);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      damaged.add(file);
      return Optional.empty();
    }
  }

  /** After one failure, such as a full disk, nothing more is tried: the build itself needs the room. */
  private void write(Path entry, byte[] bytes) {
    if (unwritten != null) {
      return;
    }
    Path next = entry.resolveSibling(entry.getFileName() + BEING_WRITTEN);
    try {
      Files.createDirectories(entry.toAbsolutePath().getParent());
      Files.write(next, bytes);
      Files.move(next, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      unwritten = Sources.reason(e);
      remove(next);
    }
  }

  private static void remove(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      // The next build that gets through removes it.
    }
  }

  private String key(String name, byte[] bytes, Manifest manifest) {
    MessageDigest digest = sha256();
    List<@Nullable Object> parts = Arrays.asList(version, name, manifest.url(), manifest.force(),
        manifest.cycle(), manifest.published(), manifest.documentKind(), manifest.title());
    parts.forEach(part -> add(part, digest));
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  /** With its length before it, so that no two lists of parts are the same bytes. */
  private static void add(@Nullable Object part, MessageDigest digest) {
    byte[] text = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : text.length).flip());
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
