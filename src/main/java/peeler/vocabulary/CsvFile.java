package peeler.vocabulary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One CSV file of an inspectorate's folder, read whole. Errors name the file and the line. */
final class CsvFile {

  private final String name;

  CsvFile(String folder, String file) {
    name = "/inspectorates/" + folder + "/" + file;
  }

  /** Each row through {@code row}; an exception thrown there is reported with the row's line. */
  <T> List<T> rows(Function<NamedCsvRecord, T> row) {
    try (InputStream in = CsvFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VocabularyException(name + ": no such file among the resources");
      }
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
          .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.stream().map(record -> parse(row, record)).toList();
      }
    } catch (IOException | CsvParseException e) {
      throw new VocabularyException(name + ": " + e.getMessage());
    }
  }

  /** Each row through {@code row}, by a key that no two rows may share, in the order of the file. */
  <K, T> Map<K, T> keyed(Function<NamedCsvRecord, T> row, Function<T, K> key) {
    Map<K, T> keyed = new LinkedHashMap<>();
    rows(record -> {
      T value = row.apply(record);
      if (keyed.putIfAbsent(key.apply(value), value) != null) {
        throw new IllegalArgumentException("a row for " + key.apply(value) + " stands before");
      }
      return value;
    });
    return keyed;
  }

  /** A field that holds several values, parted by semicolons; empty ones are dropped. */
  static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private <T> T parse(Function<NamedCsvRecord, T> row, NamedCsvRecord record) {
    try {
      return row.apply(record);
    } catch (RuntimeException e) {
      throw new VocabularyException(name + ", line " + record.getStartingLineNumber() + ": " + e.getMessage());
    }
  }
}
