package peeler.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/**
 * Findings put aside on disk until all of them are there, so that they can be indexed newest first, the order in which they
 * stand in the index; its parts are joined as they are. Kept in memory: about a hundred bytes a finding.
 */
final class FindingSpool implements Closeable {

  /**
   * Where a finding is.
   *
   * @param order  what it is ordered by
   * @param at     offset in the file
   * @param length bytes
   */
  record Place(HitOrder.Newest order, long at, int length) {}

  private final Directory directory;
  private final IndexOutput file;
  private final List<Place> places = new ArrayList<>();
  private @Nullable IndexInput written;
  private boolean closed;

  /** A new file in that folder, gone when this is closed. */
  FindingSpool(Directory directory) throws IOException {
    this.directory = directory;
    file = directory.createTempOutput("findings", "unsorted", IOContext.DEFAULT);
  }

  /**
   * Puts a finding aside, as {@link StoredFinding} writes it. For many threads. Throws {@link AlreadyClosedException} after
   * {@link #newestFirst}: the file would take it without a word.
   */
  synchronized void add(Finding finding, byte[] bytes) throws IOException {
    if (closed || written != null) {
      throw new AlreadyClosedException("no finding can be added to a generation that is written");
    }
    places.add(new Place(HitOrder.Newest.of(finding), file.getFilePointer(), bytes.length));
    file.writeBytes(bytes, bytes.length);
  }

  /** Where all findings are, newest first. None can be added after. Cost: that of sorting their keys. */
  synchronized List<Place> newestFirst() throws IOException {
    file.close();
    written = directory.openInput(file.getName(), IOContext.DEFAULT);
    places.sort(Comparator.comparing(Place::order));
    return places;
  }

  /** Reads findings back, for one thread; after {@link #newestFirst}. */
  Reader reader() {
    if (written == null) {
      throw new IllegalStateException("findings are still put aside");
    }
    return new Reader(written.clone());
  }

  /** Reads findings back as they were written. */
  static final class Reader {

    private final IndexInput from;

    private Reader(IndexInput from) {
      this.from = from;
    }

    byte[] read(Place place) throws IOException {
      byte[] bytes = new byte[place.length()];
      from.seek(place.at());
      from.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      IOUtils.close(file, written);
      directory.deleteFile(file.getName());
    }
  }
}
