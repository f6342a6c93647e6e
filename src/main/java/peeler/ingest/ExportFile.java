package peeler.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import peeler.finding.Finding;

/** Reads findings that were exported before, one a line: the reports they stood in come back as they were. */
public final class ExportFile {

  private static final String ENDING = ".ndjson";

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

  /** The reports of an export in the order of their first findings; lines that are no findings are counted at the end. */
  List<Reading> read(Path file) {
    Map<List<String>, List<Finding>> reports = new LinkedHashMap<>();
    List<String> mistakes = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        try {
          Finding finding = line.apply(text);
          reports.computeIfAbsent(List.of(finding.document().slug(), finding.source().sha256()),
              report -> new ArrayList<>()).add(finding);
        } catch (IllegalArgumentException e) {
          mistakes.add("line " + number + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      mistakes.add(Sources.reason(e));
    }
    return readings(file, reports, mistakes);
  }

  private static List<Reading> readings(Path file, Map<List<String>, List<Finding>> reports, List<String> mistakes) {
    List<Reading> readings = new ArrayList<>();
    reports.values().forEach(findings -> readings.add(new Reading(
        Card.of(file + " (" + findings.getFirst().document().slug() + ")", findings), findings, null)));
    if (!mistakes.isEmpty()) {
      readings.add(Reading.failed(file.toString(), mistakes.getFirst()
          + (mistakes.size() == 1 ? "" : " (and " + (mistakes.size() - 1) + " lines more)")));
    }
    return readings;
  }
}
