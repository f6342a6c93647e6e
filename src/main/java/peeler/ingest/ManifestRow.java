package peeler.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Manifest;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/** One line of a {@link ManifestFile}, each field checked. */
final class ManifestRow {

  private final Path manifest;
  private final List<String> header;
  private final CsvRecord record;
  private final Inspectorate inspectorate;

  ManifestRow(Path manifest, List<String> header, CsvRecord record, Inspectorate inspectorate)
      throws ManifestException {
    this.manifest = manifest;
    this.header = header;
    this.record = record;
    this.inspectorate = inspectorate;
    if (record.getFieldCount() > header.size()) {
      throw new ManifestException(place() + ": " + record.getFieldCount() + " fields for " + header.size()
          + " columns; a field with a comma in it is written in double quotes");
    }
  }

  /** Name of the file it is about. */
  String file() throws ManifestException {
    String file = field("file");
    if (file == null) {
      throw mistake("file", "the field is empty");
    }
    if (file.contains("/") || file.contains("\\")) {
      throw mistake("file", "'" + file + "' has a folder in it; give the bare name");
    }
    if (file.indexOf('\0') >= 0) {
      throw mistake("file", "there is a character in it that no file name can have");
    }
    return file;
  }

  /** What it says of that file. */
  Manifest manifest() throws ManifestException {
    return new Manifest(url(), force(), cycle(), published(), documentKind(), field("title"));
  }

  /** A mistake in a field of this line. */
  ManifestException mistake(String column, String what) {
    return new ManifestException(place() + ", column '" + column + "': " + what);
  }

  private String place() {
    return manifest + ", line " + record.getStartingLineNumber();
  }

  private @Nullable String url() throws ManifestException {
    String url = field("url");
    if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
      throw mistake("url", "'" + url + "' is no http or https address");
    }
    return url;
  }

  private @Nullable String force() throws ManifestException {
    String name = field("force");
    Optional<Force> force = inspectorate.force(name).or(() -> exact(name, inspectorate.forceNames()::exact));
    if (name != null && force.isEmpty()) {
      throw mistake("force", "no force is named '" + name + "'; allowed are slugs and names such as "
          + inspectorate.forces().getFirst().slug());
    }
    return force.map(Force::slug).orElse(null);
  }

  private @Nullable String cycle() throws ManifestException {
    String name = field("cycle");
    Optional<Cycle> cycle = inspectorate.cycle(name).or(() -> exact(name, inspectorate.cycleNames()::exact));
    if (name != null && cycle.isEmpty()) {
      throw mistake("cycle", "no cycle is named '" + name + "'; allowed are "
          + String.join(", ", inspectorate.cycles().stream().map(Cycle::slug).toList()));
    }
    return cycle.map(Cycle::slug).orElse(null);
  }

  private @Nullable LocalDate published() throws ManifestException {
    String day = field("published");
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw mistake("published", "'" + day + "' is no day; write it as 2016-02-18");
    }
  }

  private @Nullable String documentKind() throws ManifestException {
    String kind = field("document_kind");
    if (kind != null && !kind.matches("[a-z]+(-[a-z]+)*")) {
      throw mistake("document_kind", "'" + kind + "' is not written as " + kind.toLowerCase(Locale.ROOT)
          .replaceAll("[^a-z]+", "-") + " or, for instance, inspection-report");
    }
    return kind;
  }

  private static <T> Optional<T> exact(@Nullable String name, java.util.function.Function<String, Optional<T>> names) {
    return name == null ? Optional.empty() : names.apply(name);
  }

  private @Nullable String field(String column) {
    int i = header.indexOf(column);
    String value = i < 0 || i >= record.getFieldCount() ? "" : record.getField(i).strip();
    return value.isEmpty() ? null : value;
  }
}
