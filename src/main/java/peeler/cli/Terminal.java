package peeler.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a command reads and writes. Always UTF-8: JSON has to be, and with an empty environment Java would take ASCII.
 *
 * @param in          standard input
 * @param data        standard output as bytes; whoever writes here flushes {@code out} before
 * @param out         standard output: data
 * @param err         standard error: everything else
 * @param screens     of {@code out} and {@code err}: which are seen by a person at once, not piped
 * @param columns     width of that person's window
 * @param environment variables
 */
record Terminal(InputStream in, Outlet data, PrintWriter out, PrintWriter err, List<String> screens, int columns,
    Map<String, String> environment) {

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  /** Longer lines are hard to read, however wide the window is. */
  private static final int MOST_COLUMNS = 110;

  Terminal {
    screens = List.copyOf(screens);
    environment = Map.copyOf(environment);
    columns = Math.clamp(columns, FEWEST_COLUMNS, MOST_COLUMNS);
  }

  static Terminal of(InputStream in, OutputStream out, OutputStream err, List<String> screens, int columns,
      Map<String, String> environment) {
    Outlet data = new Outlet(out);
    return new Terminal(in, data, utf8(data), utf8(err), screens, columns, environment);
  }

  /** The program's own. Java 21 cannot tell whether a stream is a terminal, so the launcher says it. */
  static Terminal system() {
    return of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err), List.of(System.getProperty("peeler.terminals", "").split(",")),
        columns(System.getProperty("peeler.columns", "")), System.getenv());
  }

  /** Whether the person sees progress: standard error is a screen that can redraw a line. */
  boolean showsProgress() {
    return screens.contains("err") && !isDumb() && !environment.containsKey("CI");
  }

  /** Ink for standard output. See no-color.org for the variable. */
  Ink ink() {
    return new Ink(screens.contains("out") && !isDumb() && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  private boolean isDumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int columns(String columns) {
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
  }
}
