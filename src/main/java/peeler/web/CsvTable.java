package peeler.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table as CSV (RFC 4180), small enough to be made whole. No cell is one that a spreadsheet would run as a formula.
 *
 * @param name   of the file, without its ending
 * @param header the columns' names
 * @param rows   as many cells in each
 */
record CsvTable(String name, List<String> header, List<List<String>> rows) {

  static final String TYPE = "text/csv; charset=utf-8; header=present";

  CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Answers with the table as a file. */
  void answer(Context context) {
    context.contentType(TYPE).header("X-Total-Rows", Integer.toString(rows.size()))
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").result(text());
  }

  private String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header);
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFindings::guarded).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
