package peeler.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/** Writes findings as CSV (RFC 4180): a header, then a row for each. Throws {@link UncheckedIOException}. */
public final class CsvFindings implements FindingWriter {

  /** A spreadsheet takes a cell that begins so for a formula and runs it; some take signs of full width as others (OWASP). */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<CsvColumn> columns;
  private final boolean guarded;
  private final CsvWriter csv;

  /**
   * A writer that has written the header.
   *
   * @param guarded whether cells that a spreadsheet would run as formulas get an apostrophe in front
   * @param marked  whether a byte order mark comes first, by which Excel knows UTF-8
   */
  public CsvFindings(OutputStream out, List<CsvColumn> columns, boolean guarded, boolean marked) {
    this.columns = List.copyOf(columns);
    this.guarded = guarded;
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(marked ? withMark(writer) : writer);
    csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
  }

  @Override
  public void write(Finding finding) {
    csv.writeRecord(columns.stream().map(column -> cell(column.cell().apply(finding))).toList());
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return guarded ? guarded(text) : text;
  }

  /** With an apostrophe in front of what a spreadsheet would run. */
  static String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static Writer withMark(Writer writer) {
    try {
      return writer.append(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
