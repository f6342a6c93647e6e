package peeler.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an ingest reads, walked from files and folders.
 *
 * @param files    regular files, each once, in the order in which they were named and by path within a folder
 * @param failures what could not be walked
 */
public record Sources(List<Path> files, List<Failure> failures) {

  public Sources {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /**
   * Walks files and folders. Hidden files, manifests and the pictures of saved pages are passed over, links are
   * followed.
   *
   * @param named    what to walk
   * @param excluded folder that is passed over wherever it stands: the index itself
   */
  public static Sources walk(List<Path> named, Path excluded) {
    Walk walk = new Walk(excluded);
    named.forEach(walk::from);
    return new Sources(walk.files, walk.failures);
  }

  /** Why a file system refused, for a person. */
  public static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "no such file";
      case FileSystemLoopException loop -> "a link that leads back to a folder above it";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path excluded;
    private final List<Path> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private List<Path> inFolder = new ArrayList<>();

    Walk(Path excluded) {
      this.excluded = excluded.toAbsolutePath().normalize();
    }

    void from(Path named) {
      int before = failures.size();
      inFolder = new ArrayList<>();
      try {
        Files.walkFileTree(named, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      } catch (IOException e) {
        failures.add(new Failure(named.toString(), reason(e)));
      }
      if (inFolder.isEmpty() && failures.size() == before) {
        failures.add(new Failure(named.toString(), "no file in this folder"));
      }
      inFolder.stream().sorted().filter(this::isNew).forEach(files::add);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = folder.toAbsolutePath().normalize().equals(excluded) || isHidden(folder)
          || isPartOfPage(folder);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        if (!isHidden(file) && !file.endsWith(ManifestFile.NAME)) {
          inFolder.add(file);
        }
      } else {
        failures.add(new Failure(file.toString(),
            attributes.isSymbolicLink() ? "a link to a file that is not there" : "not a regular file"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failures.add(new Failure(file.toString(), reason(e)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
      if (e != null) {
        failures.add(new Failure(folder.toString(), reason(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().matches("\\.[^.].*");
    }

    /** A browser that saves {@code page.html} puts its pictures and scripts into {@code page_files} beside it. */
    private static boolean isPartOfPage(Path folder) {
      String name = String.valueOf(folder.getFileName());
      return name.endsWith("_files") && Stream.of(".html", ".htm")
          .anyMatch(ending -> Files.exists(folder.resolveSibling(name.replaceFirst("_files$", ending))));
    }

    private boolean isNew(Path file) {
      try {
        return seen.add(file.toRealPath());
      } catch (IOException e) {
        return true; // it is gone or closed since; reading it will say so
      }
    }
  }
}
