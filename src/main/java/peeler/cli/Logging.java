package peeler.cli;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the libraries say of themselves, all of which ends in java.util.logging. */
final class Logging {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger ROOT = Logger.getLogger("");

  private Logging() {}

  /** Shows only messages of that level and above on standard error: the rest is of no use to the one who runs a command. */
  static void only(Level level) {
    ROOT.setLevel(level);
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
}
