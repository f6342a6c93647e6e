package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static peeler.ingest.ToyReports.INSPECTORATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.Findings;
import peeler.search.SearchEngine;

class SourceCheckTest {

  @TempDir
  Path folder;

  private FindingIndex index;
  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void readReports() throws IOException {
    index = new LuceneIndex(folder.resolve("index"), INSPECTORATE, Findings.facets());
    Files.writeString(folder.resolve("a.txt"), "Victims wait for weeks.\nCalls are answered in time.\n");
    Files.writeString(folder.resolve("b.txt"),
        "Victims wait for weeks.\nSupervisors plan little.\nOfficers are late.\n");
    Files.writeString(folder.resolve("c.txt"), "Victims wait for weeks.\nCalls are answered in time.\n");
    ExportFile none = new ExportFile(line -> {
      throw new IllegalArgumentException("no finding");
    });
    new Ingest(INSPECTORATE, ToyReports.FILE, none, ParseCache.none(INSPECTORATE), 1, progress -> {
    }).run(sources(), findings::add);
  }

  @Test
  void repeatedFindingsAndSecondFilesOfAReportAreNoFault() {
    assertThat(checked(findings)).isEqualTo(new SourceCheck.Outcome(2, 4, List.of(), List.of()));
  }

  @Test
  void aFindingThatTheIndexHasNotIsNamed() {
    Finding lost = findings.removeLast();

    assertThat(checked(findings).faults())
        .containsExactly("b.txt: its finding " + lost.id() + " is not in the index");
  }

  @Test
  void aFindingThatTheSourceHasNotIsCounted() {
    Finding first = findings.getFirst();
    findings.add(new Finding("northmoor-2017-more", first.kind(), null, null, null, null, null, null, null,
        "Never said.", first.document(), first.source(), null, List.of()));

    assertThat(checked(findings).faults()).containsExactly("a.txt: 1 of 3 findings in the index do not stand in it");
  }

  @Test
  void sourcesThatAreGoneAreNamedAndNoFault() throws IOException {
    Files.delete(folder.resolve("b.txt"));

    assertThat(checked(findings)).isEqualTo(new SourceCheck.Outcome(1, 2, List.of("b.txt"), List.of()));
  }

  private SourceCheck.Outcome checked(List<Finding> held) {
    try (FindingIndex.Builder builder = index.begin()) {
      held.forEach(builder::add);
      builder.publish(1, 0);
    }
    try (SearchEngine engine = index.open()) {
      return new SourceCheck(ToyReports.FILE, INSPECTORATE, 2).check(engine, sources());
    }
  }

  private Sources sources() {
    return Sources.walk(List.of(folder), folder.resolve("index"));
  }
}
