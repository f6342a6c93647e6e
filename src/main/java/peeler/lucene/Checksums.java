package peeler.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The checksum at the end of each file of a generation, compared with what is before it, so that a damaged index is named
 * and never answers. As a generation never changes, once at its opening is enough. The files are read, not mapped: what is
 * only checked does not count as memory in use. Cost: one reading of all files, some 0.6 s for a gigabyte in the page cache.
 */
final class Checksums {

  /** How the name of the file begins in which a generation says what it is. */
  private static final String COMMIT = "segments";

  private Checksums() {}

  /** Compares those of all files of a generation. Throws {@link CorruptIndexException} naming the first that is damaged. */
  static void check(Path generation) throws IOException {
    check(generation, List.of("_", COMMIT));
  }

  /** Compares that of the file in which a generation says what it is. */
  static void checkCommit(Path generation) throws IOException {
    check(generation, List.of(COMMIT));
  }

  /** What is wrong with the files, for a person. */
  static String reason(IOException e) {
    return e instanceof CorruptIndexException corrupt ? corrupt.getOriginalMessage() : String.valueOf(e.getMessage());
  }

  private static void check(Path generation, List<String> beginnings) throws IOException {
    if (!Files.isDirectory(generation)) {
      throw new NoSuchFileException(generation.toString());
    }
    try (Directory directory = new NIOFSDirectory(generation, NoLockFactory.INSTANCE)) {
      for (String file : directory.listAll()) {
        if (beginnings.stream().anyMatch(file::startsWith)) {
          check(directory, file);
        }
      }
    }
  }

  private static void check(Directory directory, String file) throws IOException {
    try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
    } catch (CorruptIndexException | EOFException e) {
      throw new CorruptIndexException("its file " + file + " is damaged", file, e);
    }
  }
}
