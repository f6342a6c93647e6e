package peeler.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file and where it stands.
 *
 * @param line  of the file it begins on, from 1
 * @param place from its first character to the one after its last, without the line end
 * @param cells the cells' places without quotes that enclose them; a quote doubled inside one stays doubled
 * @param fault what is wrong with it, null for a sound row
 */
record CsvRow(int line, Span place, List<Span> cells, @Nullable String fault) {

  CsvRow {
    cells = List.copyOf(cells);
  }

  /** The cells' words. */
  List<String> words(String text) {
    return cells.stream().map(cell -> Spaces.collapse(cell.of(text))).toList();
  }

  /** Whether there is nothing in it but separators. */
  boolean isBlank(String text) {
    return fault == null && words(text).stream().allMatch(String::isEmpty);
  }
}
