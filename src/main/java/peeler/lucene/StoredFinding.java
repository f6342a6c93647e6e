package peeler.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * A finding written to stored fields and read back equal. Forces, areas, cycles and grades are stored by slug and looked up
 * in the vocabulary, whose slugs are part of the schema's fingerprint.
 */
final class StoredFinding {

  private static final String PREFIX = "stored.";

  private final Inspectorate inspectorate;

  StoredFinding(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  void write(Finding finding, Document to) {
    put(to, "id", finding.id());
    put(to, "kind", finding.kind().slug());
    put(to, "force", finding.force() == null ? null : finding.force().slug());
    put(to, "cycle", finding.cycle() == null ? null : finding.cycle().slug());
    put(to, "area", finding.area() == null ? null : finding.area().slug());
    put(to, "areaPrinted", finding.areaPrinted());
    put(to, "grade", finding.grade() == null ? null : finding.grade().slug());
    put(to, "basis", finding.basis() == null ? null : finding.basis().name());
    put(to, "heading", finding.heading());
    put(to, "text", finding.text());
    put(to, "cause", finding.cause());
    finding.tags().forEach(tag -> put(to, "tag", tag));
    write(finding.document(), to);
    write(finding.source(), to);
  }

  Finding read(Document from) {
    return new Finding(text(from, "id"), kind(text(from, "kind")), entry(from, "force", inspectorate::force),
        entry(from, "cycle", inspectorate::cycle), entry(from, "area", inspectorate::area),
        from.get(PREFIX + "areaPrinted"),
        entry(from, "grade", inspectorate::grade), basis(from.get(PREFIX + "basis")), from.get(PREFIX + "heading"),
        text(from, "text"), document(from), source(from), from.get(PREFIX + "cause"), tags(from));
  }

  /** The id alone, without the rest. */
  static String id(Document from) {
    return text(from, "id");
  }

  private static void write(Finding.Document document, Document to) {
    put(to, "report", document.slug());
    put(to, "title", document.title());
    put(to, "documentKind", document.kind());
    put(to, "published", document.published() == null ? null : document.published().toString());
  }

  private static void write(Finding.Source source, Document to) {
    put(to, "file", source.file());
    put(to, "sha256", source.sha256());
    put(to, "url", source.url());
    put(to, "format", source.format());
    put(to, "page", source.page() == null ? null : source.page().toString());
    put(to, "anchor", source.anchor());
    put(to, "start", Integer.toString(source.start()));
    put(to, "end", Integer.toString(source.end()));
  }

  private static Finding.Document document(Document from) {
    String published = from.get(PREFIX + "published");
    return new Finding.Document(text(from, "report"), text(from, "title"), text(from, "documentKind"),
        published == null ? null : LocalDate.parse(published));
  }

  private static Finding.Source source(Document from) {
    String page = from.get(PREFIX + "page");
    return new Finding.Source(text(from, "file"), text(from, "sha256"), from.get(PREFIX + "url"), text(from, "format"),
        page == null ? null : Integer.valueOf(page), from.get(PREFIX + "anchor"), number(from, "start"),
        number(from, "end"));
  }

  private static List<String> tags(Document from) {
    return Arrays.stream(from.getFields(PREFIX + "tag")).map(IndexableField::stringValue).toList();
  }

  private static <T> @Nullable T entry(Document from, String name, Function<String, Optional<T>> lookUp) {
    String slug = from.get(PREFIX + name);
    return slug == null
        ? null
        : lookUp.apply(slug)
            .orElseThrow(() -> new IllegalStateException("stored " + name + " " + slug + " is not in the vocabulary"));
  }

  private static Kind kind(String slug) {
    return Kind.of(slug).orElseThrow(() -> new IllegalStateException("stored kind " + slug + " is unknown"));
  }

  private static Finding.@Nullable GradeBasis basis(@Nullable String name) {
    return name == null ? null : Finding.GradeBasis.valueOf(name);
  }

  private static int number(Document from, String name) {
    return Integer.parseInt(text(from, name));
  }

  private static String text(Document from, String name) {
    String value = from.get(PREFIX + name);
    if (value == null) {
      throw new IllegalStateException("a stored finding has no " + name);
    }
    return value;
  }

  private static void put(Document to, String name, @Nullable String value) {
    if (value != null) {
      to.add(new StoredField(PREFIX + name, value));
    }
  }
}
