package peeler.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.finding.Manifest;
import peeler.vocabulary.Inspectorate;

/**
 * A {@code manifest.csv}: what its writer knows of the reports beside it and their words do not say. UTF-8, commas,
 * double quotes; the first line names columns, {@code file} and any of the others, in any order:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>{@code file}</td><td>name of the report's file, without folders</td></tr>
 * <tr><td>{@code url}</td><td>http or https address</td></tr>
 * <tr><td>{@code force}</td><td>slug or any name of the force</td></tr>
 * <tr><td>{@code cycle}</td><td>slug or any name of the cycle</td></tr>
 * <tr><td>{@code published}</td><td>day, as 2016-02-18</td></tr>
 * <tr><td>{@code document_kind}</td><td>such as {@code transcript}</td></tr>
 * <tr><td>{@code title}</td><td>as it is to be shown</td></tr>
 * </table>
 * An empty field says nothing. Anything else is an error: what a manifest gives decides, so a slip in it must not pass.
 */
public final class ManifestFile {

  /** Its name, beside the reports. */
  public static final String NAME = "manifest.csv";

  static final List<String> COLUMNS = List.of("file", "url", "force", "cycle", "published", "document_kind", "title");

  /** A manifest of a hundred thousand reports is some 20 MB; more is another file by mistake. */
  private static final long MAX_BYTES = 32L << 20;

  private final Inspectorate inspectorate;

  public ManifestFile(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /**
   * What the manifest says, by file name, in the order of its lines.
   *
   * @throws ManifestException for a mistake in it
   * @throws IOException       if it cannot be read from the disk
   */
  public Map<String, Manifest> read(Path file) throws ManifestException, IOException {
    String text = decoded(file);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
      return rows(file, reader.iterator());
    } catch (CsvParseException | UncheckedIOException e) {
      throw new ManifestException(file + ": " + firstLine(e));
    }
  }

  private Map<String, Manifest> rows(Path file, java.util.Iterator<CsvRecord> records) throws ManifestException {
    Map<String, Manifest> rows = new LinkedHashMap<>();
    if (!records.hasNext()) {
      throw new ManifestException(file + " is empty; its first line names the columns: " + allowed());
    }
    List<String> header = header(file, records.next());
    while (records.hasNext()) {
      ManifestRow row = new ManifestRow(file, header, records.next(), inspectorate);
      if (rows.put(row.file(), row.manifest()) != null) {
        throw row.mistake("file", row.file() + " was named in a line before; each file has one line");
      }
    }
    return rows;
  }

  private static List<String> header(Path file, CsvRecord record) throws ManifestException {
    List<String> header = record.getFields().stream().map(String::strip).toList();
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw new ManifestException(file + ", line " + record.getStartingLineNumber() + ": unknown column '" + column
            + "'; allowed are " + allowed());
      }
      if (header.indexOf(column) != header.lastIndexOf(column)) {
        throw new ManifestException(
            file + ", line " + record.getStartingLineNumber() + ": column '" + column + "' is named twice");
      }
    }
    if (!header.contains("file")) {
      throw new ManifestException(
          file + ", line " + record.getStartingLineNumber()
              + ": column 'file' is missing; it says whom a line is about");
    }
    return header;
  }

  private static String allowed() {
    return String.join(", ", COLUMNS);
  }

  private static String decoded(Path file) throws ManifestException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ManifestException(file + " is larger than " + (MAX_BYTES >> 20) + " MB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ManifestException(file + " is not UTF-8; save it as CSV UTF-8");
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not a CSV file");
  }
}
