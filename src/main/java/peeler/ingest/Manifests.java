package peeler.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peeler.finding.Manifest;

/** The manifests beside the files of an ingest, each read once. For many threads once it is made. */
public final class Manifests {

  private final Map<Path, Map<String, Manifest>> byFolder = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  /** Reads the manifest of every folder that holds one of the files. */
  public static Manifests beside(List<Path> files, ManifestFile reader) {
    Manifests manifests = new Manifests();
    files.stream().map(Manifests::folder).distinct().forEach(folder -> manifests.read(folder, reader));
    return manifests;
  }

  /** What is known of a file beside its own words. */
  public Manifest of(Path file) {
    return byFolder.getOrDefault(folder(file), Map.of()).getOrDefault(name(file), Manifest.NONE);
  }

  /** Manifests with a mistake, which say nothing then, and lines about files that are not there. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  private void read(Path folder, ManifestFile reader) {
    Path file = folder.resolve(ManifestFile.NAME);
    if (!Files.exists(file)) {
      return;
    }
    try {
      Map<String, Manifest> rows = reader.read(file);
      byFolder.put(folder, rows);
      rows.keySet().stream().filter(named -> !Files.exists(folder.resolve(named)))
          .forEach(named -> failures.add(new Failure(file.toString(), "names " + named + ", which is not beside it")));
    } catch (ManifestException e) {
      failures.add(new Failure(file.toString(), "not used: " + e.getMessage()));
    } catch (IOException e) {
      failures.add(new Failure(file.toString(), "not used: " + Sources.reason(e)));
    }
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
