package peeler.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFieldDataInput;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * A finding written to one stored field and read back equal: its parts one after another, in the order of {@link #write} and
 * of the methods named {@code read}. Forces, areas, cycles and grades are stored by slug and looked up in the vocabulary,
 * whose slugs are part of the schema's fingerprint.
 */
final class StoredFinding {

  private static final String FIELD = "finding";
  /** Letters of a date whose year has four digits. Parsed by hand: Java's formatter took a quarter of reading a finding. */
  private static final int PLAIN_DATE = "2022-04-28".length();

  private final Inspectorate inspectorate;

  StoredFinding(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /** A finding as bytes. */
  static byte[] bytes(Finding finding) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(finding, new OutputStreamDataOutput(bytes));
    return bytes.toByteArray();
  }

  /** The field in which the bytes of a finding are stored. */
  static StoredField field(byte[] finding) {
    return new StoredField(FIELD, finding);
  }

  /** The finding of these {@link #bytes}. */
  Finding read(byte[] finding) throws IOException {
    return read(new ByteArrayDataInput(finding));
  }

  /** The finding of that number. */
  Finding read(StoredFields from, int doc) throws IOException {
    Visitor visitor = new Visitor();
    from.document(doc, visitor);
    if (visitor.finding == null) {
      throw new IllegalStateException("number " + doc + " has no stored finding");
    }
    return visitor.finding;
  }

  /**
   * To read many findings, best in order of their numbers: findings are stored in blocks, each of which is unpacked only once
   * for those of it that follow each other. For one thread.
   */
  static StoredFields inOrder(IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    StoredFieldsReader only = leaves.size() == 1 && leaves.getFirst().reader() instanceof CodecReader segment
        ? segment.getFieldsReader()
        : null;
    return only == null ? reader.storedFields() : only.getMergeInstance();
  }

  private static void write(Finding finding, DataOutput to) throws IOException {
    string(to, finding.id());
    string(to, finding.kind().slug());
    optional(to, finding.force() == null ? null : finding.force().slug());
    optional(to, finding.cycle() == null ? null : finding.cycle().slug());
    optional(to, finding.area() == null ? null : finding.area().slug());
    optional(to, finding.areaPrinted());
    optional(to, finding.grade() == null ? null : finding.grade().slug());
    optional(to, finding.basis() == null ? null : finding.basis().name());
    optional(to, finding.heading());
    string(to, finding.text());
    write(finding.document(), to);
    write(finding.source(), to);
    optional(to, finding.cause());
    to.writeVInt(finding.tags().size());
    for (String tag : finding.tags()) {
      string(to, tag);
    }
  }

  private static void write(Finding.Document document, DataOutput to) throws IOException {
    string(to, document.slug());
    string(to, document.title());
    string(to, document.kind());
    optional(to, document.published() == null ? null : document.published().toString());
  }

  private static void write(Finding.Source source, DataOutput to) throws IOException {
    string(to, source.file());
    string(to, source.sha256());
    optional(to, source.url());
    string(to, source.format());
    optional(to, source.page() == null ? null : source.page().toString());
    optional(to, source.anchor());
    to.writeVInt(source.start());
    to.writeVInt(source.end());
  }

  /**
   * As {@link DataOutput#writeString}, in half its time. Halves of pairs, which Java writes as question marks, are left to
   * that.
   */
  private static void string(DataOutput to, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (isIn(bytes, (byte) '?')) {
      to.writeString(value);
    } else {
      to.writeVInt(bytes.length);
      to.writeBytes(bytes, bytes.length);
    }
  }

  private static boolean isIn(byte[] bytes, byte looked) {
    for (byte one : bytes) {
      if (one == looked) {
        return true;
      }
    }
    return false;
  }

  private static void optional(DataOutput to, @Nullable String value) throws IOException {
    to.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      string(to, value);
    }
  }

  private Finding read(DataInput from) throws IOException {
    return new Finding(from.readString(), kind(from.readString()), entry(from, "force", inspectorate::force),
        entry(from, "cycle", inspectorate::cycle), entry(from, "area", inspectorate::area), optional(from),
        entry(from, "grade", inspectorate::grade), basis(optional(from)), optional(from), from.readString(),
        document(from), source(from), optional(from), tags(from));
  }

  private static Finding.Document document(DataInput from) throws IOException {
    return new Finding.Document(from.readString(), from.readString(), from.readString(), date(optional(from)));
  }

  private static @Nullable LocalDate date(@Nullable String date) {
    if (date == null || date.length() != PLAIN_DATE) {
      return date == null ? null : LocalDate.parse(date);
    }
    return LocalDate.of(Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10),
        Integer.parseInt(date, 8, 10, 10));
  }

  private static Finding.Source source(DataInput from) throws IOException {
    return new Finding.Source(from.readString(), from.readString(), optional(from), from.readString(),
        page(optional(from)), optional(from), from.readVInt(), from.readVInt());
  }

  private static @Nullable Integer page(@Nullable String page) {
    return page == null ? null : Integer.valueOf(page);
  }

  private static List<String> tags(DataInput from) throws IOException {
    int count = from.readVInt();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tags.add(from.readString());
    }
    return tags;
  }

  private static <T> @Nullable T entry(DataInput from, String name, Function<String, Optional<T>> lookUp)
      throws IOException {
    String slug = optional(from);
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

  private static @Nullable String optional(DataInput from) throws IOException {
    return from.readByte() == 0 ? null : from.readString();
  }

  /** Takes the one stored field there is. */
  private final class Visitor extends StoredFieldVisitor {

    private @Nullable Finding finding;

    @Override
    public Status needsField(FieldInfo field) {
      return Status.YES;
    }

    @Override
    public void binaryField(FieldInfo field, StoredFieldDataInput value) throws IOException {
      finding = read(value.getDataInput());
    }
  }
}
