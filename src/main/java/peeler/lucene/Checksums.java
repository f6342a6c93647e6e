package peeler.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;

/**
 * The checksum with which each file of a generation ends, compared with what is before it, so that a damaged index is named
 * and never answers: as a generation never changes, once at its opening is enough. Lucene's own comparison takes six times
 * as long, since it reads little at a time, and where it maps files they count as memory in use. Every file of Lucene's ends
 * with a CRC-32 of all before it, as eight bytes, the highest first (javadoc of {@code CodecUtil.writeFooter}). Cost: one
 * reading of all files.
 */
final class Checksums {

  /** How the name of the file begins in which a generation says what it is. */
  private static final String COMMIT = "segments";
  private static final int BUFFER = 1 << 18;

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

  private Checksums() {}

  /** Compares those of all files of a generation. Throws {@link CorruptIndexException} naming the first that is damaged. */
  static void check(Path generation) throws IOException {
    check(generation, List.of("_", COMMIT));
  }

  /** Compares that of the file in which a generation says what it is. */
  static void checkCommit(Path generation) throws IOException {
    check(generation, List.of(COMMIT));
  }

  /** What is wrong with the files, for a person. Lucene may say only that something is, and keep the file's name inside. */
  static String reason(IOException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(FileSystemException.class::isInstance).map(FileSystemException.class::cast).findFirst()
        .map(Checksums::ofOneFile).orElseGet(() -> ofAll(e));
  }

  private static String ofOneFile(FileSystemException e) {
    String name = String.valueOf(Path.of(String.valueOf(e.getFile())).getFileName());
    if (e instanceof NoSuchFileException) {
      return name + " is missing";
    }
    if (e instanceof AccessDeniedException) {
      return name + " may not be read";
    }
    return name + " cannot be read" + (e.getReason() == null ? "" : ": " + e.getReason());
  }

  private static String ofAll(IOException e) {
    if (e instanceof IndexNotFoundException) {
      return COMMIT + "_1 is missing";
    }
    return e instanceof CorruptIndexException corrupt ? corrupt.getOriginalMessage() : String.valueOf(e.getMessage());
  }

  private static void check(Path generation, List<String> beginnings) throws IOException {
    Checksums checksums = new Checksums();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(generation)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (beginnings.stream().anyMatch(name::startsWith)) {
          checksums.check(file, name);
        }
      }
    }
  }

  private void check(Path file, String name) throws IOException {
    boolean sound;
    try {
      sound = isSound(file);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(name, null, e.getMessage());
    }
    if (!sound) {
      throw new CorruptIndexException("its file " + name + " is damaged", name);
    }
  }

  private boolean isSound(Path file) throws IOException {
    try (FileChannel bytes = FileChannel.open(file)) {
      long left = bytes.size() - Long.BYTES;
      CRC32 checksum = new CRC32();
      boolean isLeft = left > 0;
      while (isLeft && left > 0) {
        isLeft = fill(bytes, left);
        left -= buffer.remaining();
        checksum.update(buffer);
      }
      return isLeft && fill(bytes, Long.BYTES) && buffer.remaining() == Long.BYTES
          && buffer.getLong() == checksum.getValue();
    }
  }

  /** Reads at most so many bytes into the buffer; false at the end of the file. */
  private boolean fill(FileChannel bytes, long most) throws IOException {
    buffer.clear().limit((int) Math.min(BUFFER, most));
    boolean filled = bytes.read(buffer) > 0;
    buffer.flip();
    return filled;
  }
}
