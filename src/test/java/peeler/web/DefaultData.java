package peeler.web;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.finding.FindingExtractor;
import peeler.finding.Manifest;
import peeler.finding.SharedData;
import peeler.lucene.LuceneIndex;
import peeler.vocabulary.Inspectorate;

/** A server over the data that comes with the program: the digests and the grade register. */
final class DefaultData {

  static final Path FOLDER = Path.of("index-data");

  private DefaultData() {}

  static RunningServer server(Path folder) {
    return server(folder, name -> true);
  }

  /** Over the whole register and the digests of those names. */
  static RunningServer server(Path folder, Predicate<String> digests) {
    Inspectorate inspectorate = Inspectorate.load("hmicfrs");
    FindingExtractor extractor = new FindingExtractor(inspectorate);
    Set<String> ids = new HashSet<>();
    List<Finding> findings = Stream
        .concat(SharedData.files(FOLDER.resolve("reports"), ".html").stream()
            .filter(file -> digests.test(file.getFileName().toString())), Stream.of(FOLDER.resolve("grades.csv")))
        .flatMap(file -> extractor.extract(SharedData.read(file), Manifest.NONE).findings().stream())
        .filter(finding -> ids.add(finding.id())).toList();
    LuceneIndex index = new LuceneIndex(folder, inspectorate, Facets.of(inspectorate));
    RunningServer.build(index, findings);
    return new RunningServer(index.open(), inspectorate);
  }
}
