package peeler.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it could not be written: a {@link java.io.PrintWriter} keeps that to itself. */
final class Outlet extends OutputStream {

  /** The reader of a pipe, such as {@code head}, has seen enough: nothing went wrong. */
  private static final String SEEN_ENOUGH = "Broken pipe";

  private final OutputStream to;
  private @Nullable String fault;

  Outlet(OutputStream to) {
    this.to = to;
  }

  /** Why something could not be written, where somebody still wanted it. */
  Optional<String> fault() {
    return Optional.ofNullable(fault).filter(why -> !why.equals(SEEN_ENOUGH));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[]{(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      fault = fault == null ? String.valueOf(e.getMessage()) : fault;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }
}
