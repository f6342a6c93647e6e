package peeler.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** A finding as a document of the index: words to search, values to filter, keys to sort by, and all of it stored. */
final class FindingDocument {

  /** Field of the id. */
  static final String ID = "id";
  /** Keys longer than this are none of ours: the longest term an index can hold, in characters. */
  static final int LONGEST_KEY = 8_000;
  /** Field of the report's slug. */
  static final String REPORT = "report";
  /** Field of the force's slug, none for text about all forces. */
  static final String FORCE = "force";
  /** Field of {@link Forms}, all in one finding. */
  static final String FORMS = "forms";
  /** Field of the phrases in headings, once a finding. */
  static final String PHRASES = "phrases";
  /** Keys to sort by. */
  static final String FORCE_NAME = "sort.force";
  static final String YEAR = "sort.year";
  static final String PUBLISHED = "sort.published";
  static final String KIND = "sort.kind";
  static final String START = "sort.start";

  private static final FieldType PLACED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType UNPLACED = words(IndexOptions.DOCS);

  private final List<Facet> facets;
  private final Inspectorate inspectorate;
  private final StoredFinding stored;
  /** Used again for every finding, as Lucene does with its own. */
  private final Map<WordField, WordStream> streams = new EnumMap<>(WordField.class);
  private final ListedTerms phrases = new ListedTerms();

  /** For one thread, which indexes each document before the next. */
  FindingDocument(List<Facet> facets, Inspectorate inspectorate) {
    this.facets = facets;
    this.inspectorate = inspectorate;
    this.stored = new StoredFinding(inspectorate);
  }

  /** The field in which a facet's values are indexed. */
  static String facetField(String facet) {
    return "facet." + facet;
  }

  /** The document of a finding, given as {@link StoredFinding} writes it. */
  Document of(byte[] bytes) throws IOException {
    Finding finding = stored.read(bytes);
    Document document = new Document();
    key(document, ID, finding.id());
    key(document, REPORT, finding.document().slug());
    facets.forEach(facet -> value(document, facetField(facet.name()),
        Objects.requireNonNullElse(facet.value().apply(finding), Search.NONE)));
    words(document, finding);
    order(document, finding);
    document.add(StoredFinding.field(bytes));
    return document;
  }

  /**
   * The document of the last finding of an index, which tells the {@link Forms} of all.
   *
   * @param before terms of the words of all other findings
   */
  Document last(byte[] bytes, Set<String> before) throws IOException {
    Set<String> terms = new HashSet<>(before);
    Finding finding = stored.read(bytes);
    for (WordField field : WordField.values()) {
      WordStream.terms(field.of(finding, inspectorate)).forEach(term -> terms.add(term.text()));
    }
    Document document = of(bytes);
    document.add(new Field(FORMS,
        new ListedTerms().of(terms.stream().flatMap(term -> Forms.entry(term).stream()).toList()), UNPLACED));
    return document;
  }

  private void words(Document document, Finding finding) {
    for (WordField field : WordField.values()) {
      WordStream words = streams.computeIfAbsent(field, name -> new WordStream());
      document.add(new Field(field.field(), words.of(field.of(finding, inspectorate)), PLACED));
    }
    document.add(new Field(PHRASES, phrases.of(HeadingPhrases.of(finding.heading())), UNPLACED));
  }

  private static void order(Document document, Finding finding) {
    if (finding.force() != null) {
      key(document, FORCE, finding.force().slug());
      document.add(new SortedDocValuesField(FORCE_NAME, new BytesRef(finding.force().name())));
    }
    number(document, YEAR, finding.cycle() == null ? null : (long) finding.cycle().year());
    number(document, PUBLISHED,
        finding.document().published() == null ? null : finding.document().published().toEpochDay());
    number(document, KIND, (long) List.of(Kind.values()).indexOf(finding.kind()));
    number(document, START, (long) finding.source().start());
  }

  /** To find by. */
  private static void key(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /** To find by and to count. */
  private static void value(Document document, String field, String value) {
    key(document, field, value);
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void number(Document document, String field, @Nullable Long value) {
    if (value != null) {
      document.add(new NumericDocValuesField(field, value));
    }
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(options == IndexOptions.DOCS);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
