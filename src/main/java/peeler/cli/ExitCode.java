package peeler.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import peeler.search.IndexException;

/** What the program's exit codes mean. */
final class ExitCode {

  static final int DONE = 0;
  static final int BUG = 1;
  static final int USAGE = 2;
  static final int SOME_FAILED = 3;
  static final int NOT_FOUND = 4;
  static final int UNVERIFIED = 5;
  static final int NO_INDEX = 6;
  static final int LOCKED = 7;
  static final int RESOURCE = 8;

  private ExitCode() {}

  /** For {@code --help}: each code with its meaning. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + DONE, "done (also: nothing was found)");
    meanings.put(" " + BUG, "an error in Peeler itself");
    meanings.put(" " + USAGE, "wrong usage");
    meanings.put(" " + SOME_FAILED, "finished, but some sources failed; each is named");
    meanings.put(" " + NOT_FOUND, "no source could be read");
    meanings.put(" " + UNVERIFIED, "the index does not verify");
    meanings.put(" " + NO_INDEX, "no index, or one made by another version of Peeler");
    meanings.put(" " + LOCKED, "another process is building this index");
    meanings.put(" " + RESOURCE, "disk full, port in use");
    return meanings;
  }

  static int of(IndexException.Reason reason) {
    return switch (reason) {
      case NO_INDEX, STALE_SCHEMA -> NO_INDEX;
      case LOCKED -> LOCKED;
      case RESOURCE -> RESOURCE;
      case VERIFICATION -> UNVERIFIED;
    };
  }
}
