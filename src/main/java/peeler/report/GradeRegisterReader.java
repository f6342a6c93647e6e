package peeler.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register of grades: a CSV file that gives force, cycle, area, grade and source, a judgment to a row. Each row is
 * a section of one block whose cells are those five, with the source as the section's address. The report's text is the
 * file; its first line is furniture, so are commas and quotes, so is a row that is broken, which a remark names.
 */
public final class GradeRegisterReader implements ReportReader {

  /** What the first line has to name, in this order. */
  static final List<String> COLUMNS = List.of("force_slug", "cycle", "area_name", "grade", "source_url");

  /** The grades of all forces in all cycles so far are 100 kB. */
  private static final int MAX_BYTES = 4 << 20;

  /** It says of reports what they do not say themselves; it is none. */
  private static final String MANIFEST = "manifest.csv";

  private static final int SOURCE = COLUMNS.indexOf("source_url");

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && !name.equals(MANIFEST);
  }

  @Override
  public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableReportException("larger than " + (MAX_BYTES >> 20) + " MB, the most that is read of CSV");
    }
    Rows rows = new Rows(decoded(bytes));
    rows.readAll();
    return new Report(SourceFile.of(fileName, bytes, "register"), null, null, null, null, rows.text, rows.sections,
        rows.furniture, List.of(), rows.remarks);
  }

  /** UTF-8, or else what spreadsheets write on Windows. */
  private static String decoded(byte[] bytes) {
    Charset charset = HtmlBytes.isSound(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What is made of the rows of one file. */
  private static final class Rows {

    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Rows(String text) {
      this.text = text;
    }

    void readAll() throws UnreadableReportException {
      CsvRows rows = new CsvRows(text);
      readHeader(rows);
      while (rows.hasNext()) {
        read(rows.next());
      }
    }

    private void readHeader(CsvRows rows) throws UnreadableReportException {
      CsvRow header = rows.hasNext() ? rows.next() : new CsvRow(1, new Span(0, 0), List.of(), null);
      if (!header.words(text).equals(COLUMNS)) {
        throw new UnreadableReportException(
            "not a grade register: its first line has to be " + String.join(",", COLUMNS));
      }
      furniture.add(new Furniture(header.place(), Furniture.Reason.CONTENTS));
    }

    private void read(CsvRow row) {
      String fault = fault(row);
      if (row.isBlank(text)) {
        marks(row);
      } else if (fault == null) {
        marks(row);
        judgment(row);
      } else {
        furniture.add(new Furniture(row.place(), Furniture.Reason.PAGE_FURNITURE));
        remarks.add("line " + row.line() + " is left out: " + fault);
      }
    }

    private static @Nullable String fault(CsvRow row) {
      boolean isWhole = row.fault() != null || row.cells().size() == COLUMNS.size();
      return isWhole ? row.fault() : row.cells().size() + " cells for " + COLUMNS.size() + " columns";
    }

    private void judgment(CsvRow row) {
      String source = row.words(text).get(SOURCE);
      Block block = new Block(Block.Form.ROW, 0, row.cells(), Layout.NONE);
      sections.add(new Section(null, List.of(block), HtmlLinks.isPublic(source) ? source : null));
    }

    /** What stands between the cells. */
    private void marks(CsvRow row) {
      int from = row.place().start();
      for (Span cell : row.cells()) {
        mark(from, cell.start());
        from = cell.end();
      }
      mark(from, row.place().end());
    }

    private void mark(int start, int end) {
      if (start < end) {
        furniture.add(new Furniture(new Span(start, end), Furniture.Reason.MARK));
      }
    }
  }
}
