package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import peeler.search.IndexException;
import peeler.search.IndexException.Reason;

/**
 * The folder of an index:
 *
 * <pre>
 * CURRENT        the name of the serving generation, twice: a flipped bit must not lead to another generation
 * gen-7/         a complete generation; a folder of this name appears by one rename and is never changed
 * .building-8/   one being built or removed, or left behind by a builder that was killed
 * lock           held by the builder at work
 * cache/         findings of files as they were read before; not of this package
 * </pre>
 */
final class Generations {

  private static final Pattern NAME = Pattern.compile("gen-([1-9]\\d{0,17})");
  private static final String BUILDING = ".building-";
  private static final String CURRENT = "CURRENT";
  private static final Logger LOG = System.getLogger(Generations.class.getName());

  private final Path folder;

  Generations(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The folder of a generation. */
  Path of(long number) {
    return folder.resolve("gen-" + number);
  }

  /** The folder in which a generation is built. */
  Path building(long number) {
    return folder.resolve(BUILDING + number);
  }

  /** Number of the serving generation, empty if nothing was built yet. One small file is read: cheap enough per search. */
  Optional<Long> current() {
    try {
      String[] names = Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip().split(" ", -1);
      return Optional.of(number(names[0]).filter(number -> Arrays.equals(names, name(number).split(" ")))
          .orElseThrow(this::corrupt));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw corrupt();
    } catch (IOException e) {
      throw failed("The index in " + folder + " cannot be read", e);
    }
  }

  /** Numbers of all complete generations, newest first. */
  List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      each("gen-*", path -> number(path.getFileName().toString()).ifPresent(numbers::add));
    }
    numbers.sort(Comparator.reverseOrder());
    return numbers;
  }

  /** Gives a built generation its name and makes it the serving one: two renames, both atomic, both on the disk after. */
  void publish(long number) throws IOException {
    Files.move(building(number), of(number), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
    serve(number);
  }

  /** Makes a complete generation the serving one. */
  void serve(long number) throws IOException {
    Path next = folder.resolve(CURRENT + ".next");
    try (FileChannel file = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      file.write(StandardCharsets.UTF_8.encode(name(number) + "\n"));
      file.force(true);
    }
    Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
  }

  /**
   * What tells one state of {@code CURRENT} from another, which is put there anew whenever a generation becomes the serving
   * one; empty where there is none. Cheaper than {@link #current()}, and another too where an index was deleted and built anew
   * and its numbers are the same.
   */
  Optional<String> state() {
    try {
      BasicFileAttributes file = Files.readAttributes(folder.resolve(CURRENT), BasicFileAttributes.class);
      return Optional.of(file.fileKey() + " " + file.lastModifiedTime() + " " + file.size());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Removes all generations but these. Each loses its name first, so that half of one is never taken for a generation. One that
   * cannot be removed is tried again after the next build.
   */
  void keepOnly(List<Long> numbers) {
    for (long number : numbers()) {
      if (!numbers.contains(number)) {
        try {
          Files.move(of(number), building(number), StandardCopyOption.ATOMIC_MOVE);
          delete(building(number));
        } catch (IOException e) {
          LOG.log(Level.WARNING, "Generation " + number + " cannot be removed: " + e.getMessage());
        }
      }
    }
  }

  /** Removes what builders that were killed left behind. For the holder of the lock alone. */
  void sweep() {
    each(BUILDING + "*", path -> {
      try {
        delete(path);
      } catch (IOException e) {
        throw failed("What a killed build left in " + path + " cannot be removed", e);
      }
    });
  }

  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** An input or output failure as a one-line message with its reason. */
  static IndexException failed(String what, Throwable e) {
    String reason = e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage().lines().findFirst().orElse("");
    return new IndexException(Reason.RESOURCE, what + ": " + reason, e);
  }

  private IndexException corrupt() {
    return new IndexException(Reason.NO_INDEX, folder.resolve(CURRENT)
        + " does not name a generation; run `peeler rollback` or `peeler index`");
  }

  private void each(String glob, Consumer<Path> action) {
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, glob)) {
      paths.forEach(action);
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      throw failed("The index in " + folder + " cannot be read", e);
    }
  }

  /** What {@code CURRENT} says of a generation. */
  private static String name(long number) {
    return "gen-" + number + " gen-" + number;
  }

  private static Optional<Long> number(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }
}
