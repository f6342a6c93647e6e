package peeler.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/**
 * Reads findings that were exported before, one a line: the reports they stood in come back as they were. Lines of one report
 * may stand anywhere, so a file is looked through once, for the places of each report's lines; then its reports are read one
 * at a time. Kept in memory: some 50 bytes a line.
 */
public final class ExportFile {

  private static final String ENDING = ".ndjson";
  /** The longest line that is read: no finding has as many bytes, and memory must not run out on what is no export. */
  private static final int LONGEST = 16 << 20;

  private final Function<String, Finding> line;

  /**
   * A reader of exports.
   *
   * @param line the finding on a line; throws {@link IllegalArgumentException} with one line on what is wrong with it
   */
  public ExportFile(Function<String, Finding> line) {
    this.line = line;
  }

  /** Whether a file of that name is an export. */
  static boolean isNamed(Path file) {
    return file.toString().endsWith(ENDING);
  }

  /** Looks a file through. Of one that cannot be read to its end, what was read counts, and the failure says so. */
  Reports open(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return open(file, bytes);
    } catch (IOException e) {
      Reports none = new Reports(file);
      none.mistaken(Sources.reason(e));
      return none;
    }
  }

  /** Looks through these bytes of a file. */
  Reports open(Path file, InputStream bytes) {
    Reports reports = new Reports(file);
    try {
      reports.lookThrough(new BufferedInputStream(bytes));
    } catch (IOException e) {
      reports.mistaken(Sources.reason(e));
    }
    reports.ofReport = List.copyOf(reports.lines.values());
    return reports;
  }

  /**
   * A line of a file.
   *
   * @param at    byte offset
   * @param bytes without its end
   */
  private record Line(long at, int bytes) {}

  /** The reports of an export, in the order of their first findings. For several threads. */
  final class Reports {

    private final Path file;
    private final Map<List<String>, List<Line>> lines = new LinkedHashMap<>();
    private List<List<Line>> ofReport = List.of();
    private @Nullable String firstMistake;
    private int mistakes;

    private Reports(Path file) {
      this.file = file;
    }

    private void lookThrough(InputStream from) throws IOException {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      long start = 0;
      int number = 1;
      long at = 0;
      for (int next = from.read(); next >= 0; next = from.read()) {
        at++;
        if (next != '\n') {
          if (text.size() <= LONGEST) {
            text.write(next);
          }
        } else {
          add(text, start, number);
          start = at;
          number++;
        }
      }
      if (at > start) {
        add(text, start, number);
      }
    }

    /** Takes a line down for its report. */
    private void add(ByteArrayOutputStream text, long start, int number) {
      try {
        if (text.size() > LONGEST) {
          throw new IllegalArgumentException("longer than " + (LONGEST >> 20) + " MB");
        }
        Finding finding = finding(text.toByteArray());
        lines
            .computeIfAbsent(List.of(finding.document().slug(), finding.source().sha256()), report -> new ArrayList<>())
            .add(new Line(start, text.size()));
      } catch (IllegalArgumentException e) {
        mistaken("line " + number + ": " + e.getMessage());
      } catch (RuntimeException e) {
        // A mistake of Peeler's own costs one line, not the whole run.
        mistaken("line " + number + ": an error in Peeler itself: " + e);
      }
      text.reset();
    }

    private void mistaken(String what) {
      firstMistake = firstMistake == null ? what : firstMistake;
      mistakes++;
    }

    /** How many there are. */
    int count() {
      return ofReport.size();
    }

    /** What is wrong with the lines that are no findings; null if all are. */
    @Nullable
    Failure failure() {
      return firstMistake == null
          ? null
          : new Failure(file.toString(),
              firstMistake + (mistakes == 1 ? "" : " (and " + (mistakes - 1) + " lines more)"));
    }

    /** The report of that number, from 0; a failure if a line of it is no finding any more, the file having changed. */
    Reading read(int report) {
      List<Finding> findings = new ArrayList<>();
      try (FileChannel channel = FileChannel.open(file)) {
        for (Line place : ofReport.get(report)) {
          findings.add(finding(bytes(place, channel)));
        }
      } catch (IOException e) {
        return Reading.failed(file.toString(), Sources.reason(e));
      } catch (IllegalArgumentException e) {
        return Reading.failed(file.toString(), "changed while it was read: " + e.getMessage());
      }
      return new Reading(Card.of(file + " (" + findings.getFirst().document().slug() + ")", findings), findings, null);
    }
  }

  /** Those of a line; noughts where the file has become shorter. */
  private static byte[] bytes(Line line, FileChannel from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(line.bytes());
    int read = 0;
    while (read >= 0 && bytes.hasRemaining()) {
      read = from.read(bytes, line.at() + bytes.position());
    }
    return bytes.array();
  }

  private Finding finding(byte[] utf8) {
    try {
      return line.apply(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8", e);
    }
  }
}
