package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peeler.report.Accounting;
import peeler.report.Furniture;
import peeler.report.Span;
import peeler.vocabulary.Fold;

/** What every extraction keeps, whatever the report: checked on fixtures, real documents and generated damage. */
final class ExtractionContract {

  private ExtractionContract() {}

  static void assertKept(Extraction extraction) {
    everyWordIsInOneFindingOrAccountedFor(extraction);
    idsAreUnique(extraction);
    extraction.findings().forEach(finding -> assertSound(finding, extraction));
  }

  private static void everyWordIsInOneFindingOrAccountedFor(Extraction extraction) {
    Accounting accounting = new Accounting(extraction.report().text());
    extraction.furniture().forEach((Furniture piece) -> accounting.put(piece.reason().label(), piece.span()));
    extraction.places().forEach((id, spans) -> spans.forEach(span -> accounting.put(id, span)));
    assertThat(accounting.faults()).as(extraction.report().source().name()).isEmpty();
  }

  private static void idsAreUnique(Extraction extraction) {
    Set<String> ids = new HashSet<>();
    extraction.findings().forEach(finding -> assertThat(ids.add(finding.id())).as(finding.id()).isTrue());
    assertThat(extraction.places().keySet()).isEqualTo(ids);
  }

  private static void assertSound(Finding finding, Extraction extraction) {
    List<Span> places = extraction.places().getOrDefault(finding.id(), List.of());
    StringBuilder cut = new StringBuilder();
    places.forEach(span -> cut.append(' ').append(span.of(extraction.report().text())));
    assertThat(glued(finding.words())).as("no word added, none lost").isEqualTo(glued(cut.toString()));
    assertThat(places.stream().mapToInt(Span::start).min().orElseThrow()).isEqualTo(finding.source().start());
    assertThat(places.stream().mapToInt(Span::end).max().orElseThrow()).isEqualTo(finding.source().end());
    assertThat(finding.grade() == null).as("a grade has a basis").isEqualTo(finding.basis() == null);
    assertThat(finding.text()).isNotBlank();
  }

  /** Folded words without the spaces between them: a mark cut out of a word leaves no space in the finding. */
  private static String glued(String words) {
    return Fold.fold(words).replace(" ", "");
  }
}
