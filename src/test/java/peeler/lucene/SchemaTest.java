package peeler.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;
import peeler.search.Findings;
import peeler.vocabulary.Kind;

/**
 * What an index holds, as long as its format has this number. Where a change of the program changes one of these literals,
 * {@link Schema#FORMAT} has to be raised, and the number here with it: else the program would read old indexes wrongly.
 */
class SchemaTest {

  private static final Finding FINDING = new Finding("i", Kind.RECOMMENDATION,
      Findings.EXAMPLES.force("westmere").orElseThrow(), Findings.EXAMPLES.cycle("2021-22").orElseThrow(),
      Findings.EXAMPLES.area("overall").orElseThrow(), "p", Findings.EXAMPLES.grade("good").orElseThrow(),
      Finding.GradeBasis.STATED, "h", "t", new Finding.Document("r", "n", "k", LocalDate.of(2022, 4, 28)),
      new Finding.Source("f", "s", "u", "pdf", 12, "a", 5, 9), "c", List.of("g"));

  @Test
  void theNumber() {
    assertThat(Schema.FORMAT).isEqualTo(7);
  }

  @Test
  void bytesOfAFinding() throws IOException {
    assertThat(shown(StoredFinding.bytes(FINDING)))
        .isEqualTo("[1]i[14]recommendation[1][8]westmere[1][7]2021-22[1][7]overall[1][1]p"
            + "[1][4]good[1][6]STATED[1][1]h[1]t[1]r[1]n[1]k[1][10]2022-04-28[1]f[1]s[1][1]u[3]pdf[1][2]12[1][1]a[5][9][1][1]c[1][1]g");
  }

  @Test
  void termsOfAText() {
    String text = "Anti-social RUI cases rose by 10,000: victims\u2019 calls, s.136 & don\u2019t.";

    assertThat(WordStream.terms(text)).extracting(term -> (term.increment() == 0 ? "=" : "") + term.text())
        .containsExactly("anti", "=antisocial-", "social", "=antisocial-", "rui", "=^rui", "cases", "rose", "by",
            "10000", "victims", "calls", "s", "136", "and", "dont");
  }

  @Test
  void fieldsOfADocumentWithOneFacet() throws IOException {
    FindingDocument documents = new FindingDocument(Findings.facets().subList(0, 1), Findings.EXAMPLES);

    assertThat(documents.of(StoredFinding.bytes(FINDING)).getFields())
        .extracting(SchemaTest::shown)
        .containsExactly("id DOCS NONE", "report DOCS NONE", "facet.force DOCS NONE", "facet.force NONE SORTED norms",
            "heading DOCS_AND_FREQS_AND_POSITIONS NONE norms", "text DOCS_AND_FREQS_AND_POSITIONS NONE norms",
            "context DOCS_AND_FREQS_AND_POSITIONS NONE norms", "phrases DOCS NONE", "force DOCS NONE",
            "sort.force NONE SORTED norms", "sort.year NONE NUMERIC norms", "sort.published NONE NUMERIC norms",
            "sort.kind NONE NUMERIC norms", "sort.start NONE NUMERIC norms", "finding stored NONE NONE norms");
  }

  /** A field's name and what of it is kept. */
  private static String shown(IndexableField field) {
    return field.name() + (field.fieldType().stored() ? " stored" : "") + " " + field.fieldType().indexOptions() + " "
        + field.fieldType().docValuesType() + (field.fieldType().omitNorms() ? "" : " norms");
  }

  /** Bytes as text, lengths and other small numbers in brackets. */
  private static String shown(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).chars()
        .mapToObj(c -> c < ' ' ? "[" + c + "]" : Character.toString(c)).collect(Collectors.joining());
  }
}
