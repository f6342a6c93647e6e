package peeler.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** What the libraries and the server say of themselves, all of which ends in java.util.logging. */
final class Logging {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger ACCESS = Logger.getLogger("peeler.access");
  /** What these say of a broken PDF is said by the reader's remarks, for the person who put the file there. */
  private static final List<Logger> PDF = List.of(Logger.getLogger("org.apache.pdfbox"),
      Logger.getLogger("org.apache.fontbox"));

  private Logging() {}

  /** Shows only messages of that level and above on standard error: the rest is of no use to the one who runs a command. */
  static void only(Level level) {
    ROOT.setLevel(level);
    PDF.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /** Does something whose failure is reported by the caller: what a library says of it too would be said twice. */
  static <T> T silently(Supplier<T> work) {
    Level before = ROOT.getLevel();
    ROOT.setLevel(Level.OFF);
    try {
      return work.get();
    } finally {
      ROOT.setLevel(before);
    }
  }

  /** Writes a line of JSON for each request that the server answers. */
  static void accessTo(OutputStream out) {
    Handler handler = new LineHandler(out);
    ACCESS.addHandler(handler);
    ACCESS.setUseParentHandlers(false);
    ACCESS.setLevel(Level.INFO);
  }

  /** Writes each message as a line, at once. */
  private static final class LineHandler extends StreamHandler {

    LineHandler(OutputStream out) {
      super(out, new Formatter() {
        @Override
        public String format(LogRecord line) {
          return line.getMessage() + "\n";
        }
      });
    }

    @Override
    public synchronized void publish(LogRecord line) {
      super.publish(line);
      flush();
    }
  }
}
