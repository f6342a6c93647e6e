package peeler.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import peeler.search.IndexException;
import peeler.search.IndexException.Reason;

/**
 * Keeps two builders apart, also in two processes. The operating system lets go of it when its holder dies, so a killed
 * build never locks the next one out; the file itself stays and says who holds or held it.
 */
final class BuildLock implements AutoCloseable {

  private final FileChannel file;

  private BuildLock(FileChannel file) {
    this.file = file;
  }

  /** Takes the lock of an index folder, which it makes if need be. Throws {@link IndexException} where another has it. */
  static BuildLock take(Path folder) {
    Path path = folder.resolve("lock");
    try {
      Files.createDirectories(folder);
      FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      if (tryLock(file) == null) {
        String holder = holder(file);
        file.close();
        throw new IndexException(Reason.LOCKED, "Another build of " + folder + " is at work (" + holder
            + "); wait for it to end");
      }
      sign(file);
      return new BuildLock(file);
    } catch (IOException e) {
      throw Generations.failed("No index can be built in " + folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      // Only a byte far out is locked, so that others can read the holder's name also where locks are mandatory.
      return file.tryLock(1 << 20, 1, false);
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private static String holder(FileChannel file) throws IOException {
    ByteBuffer name = ByteBuffer.allocate(200);
    file.read(name, 0);
    String holder = StandardCharsets.UTF_8.decode(name.flip()).toString().strip();
    return holder.isEmpty() ? "by an unknown process" : holder;
  }

  private static void sign(FileChannel file) throws IOException {
    String holder = "process " + ProcessHandle.current().pid() + " since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    file.truncate(0);
    file.write(StandardCharsets.UTF_8.encode(holder), 0);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw Generations.failed("The build lock cannot be released", e);
    }
  }
}
