package peeler.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text as RFC 4180 has them, with their places: commas part cells, double quotes may enclose a cell
 * and are doubled inside it, a line ends in LF, CR LF or CR. A quote that is never closed spoils its own line only.
 */
final class CsvRows implements Iterator<CsvRow> {

  private final String text;
  private int at;
  private int line = 1;
  private @Nullable String fault;

  CsvRows(String text) {
    this.text = text;
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  @Override
  public CsvRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int start = at;
    int firstLine = line;
    fault = null;
    List<Span> cells = cells();
    CsvRow row = new CsvRow(firstLine, new Span(start, at), cells, fault);
    skipLineEnd();
    return row;
  }

  private List<Span> cells() {
    List<Span> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (!isLineEnd()) {
      fault = fault == null ? "there are words after a closing quote" : fault;
      skipLine();
    }
    return cells;
  }

  private Span cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
  }

  private Span bare() {
    int start = at;
    while (!isLineEnd() && text.charAt(at) != ',') {
      at++;
    }
    return new Span(start, at);
  }

  private Span quoted() {
    int start = at + 1;
    int end = closing(start);
    if (end < 0) {
      fault = "a quote is opened and never closed";
      skipLine();
      return new Span(start, at);
    }
    countLines(start, end);
    at = end + 1;
    return new Span(start, end);
  }

  /** Place of the quote that closes a cell, -1 if there is none. */
  private int closing(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }

  private void countLines(int start, int end) {
    for (int i = start; i < end; i++) {
      line += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
    }
  }

  private boolean isLineEnd() {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLine() {
    while (!isLineEnd()) {
      at++;
    }
  }

  private void skipLineEnd() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at = Math.min(at + 1, text.length());
    line++;
  }
}
