package peeler.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Directory;
import peeler.search.Generation;
import peeler.vocabulary.Kind;

/** What a generation says of itself, kept in its Lucene commit: there is no generation without it. */
final class GenerationData {

  private static final String KIND = "kind.";

  private GenerationData() {}

  static Map<String, String> write(Generation generation) {
    Map<String, String> data = new TreeMap<>();
    data.put("number", Long.toString(generation.number()));
    data.put("built", generation.built().toString());
    data.put("fingerprint", generation.fingerprint());
    data.put("findings", Long.toString(generation.findings()));
    data.put("reports", Long.toString(generation.reports()));
    data.put("failed", Long.toString(generation.failed()));
    generation.kinds().forEach((kind, count) -> data.put(KIND + kind, count.toString()));
    return data;
  }

  static Generation read(Map<String, String> data) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      String count = data.get(KIND + kind.slug());
      if (count != null) {
        kinds.put(kind.slug(), Long.valueOf(count));
      }
    }
    return new Generation(number(data, "number"), Instant.parse(data.getOrDefault("built", "")),
        data.getOrDefault("fingerprint", ""), number(data, "findings"), number(data, "reports"),
        number(data, "failed"), kinds);
  }

  /** Reads it without opening the index. Throws where the folder holds none that is whole. */
  static Generation read(Path folder) throws IOException {
    Checksums.checkCommit(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      return read(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
      throw new IOException(folder.getFileName() + " is no generation of Peeler's", e);
    }
  }

  private static long number(Map<String, String> data, String name) {
    return Long.parseLong(data.getOrDefault(name, ""));
  }
}
