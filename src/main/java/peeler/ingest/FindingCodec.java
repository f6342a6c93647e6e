package peeler.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.finding.Finding.Document;
import peeler.finding.Finding.GradeBasis;
import peeler.finding.Finding.Source;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Writes a finding as bytes and reads it back equal; what is in the vocabulary goes by its slug. */
final class FindingCodec {

  private static final int ABSENT = -1;

  private final Inspectorate inspectorate;

  FindingCodec(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  void write(Finding finding, DataOutput out) throws IOException {
    text(finding.id(), out);
    text(finding.kind().name(), out);
    text(finding.force() == null ? null : finding.force().slug(), out);
    text(finding.cycle() == null ? null : finding.cycle().slug(), out);
    text(finding.area() == null ? null : finding.area().slug(), out);
    text(finding.areaPrinted(), out);
    text(finding.grade() == null ? null : finding.grade().slug(), out);
    text(finding.basis() == null ? null : finding.basis().name(), out);
    text(finding.heading(), out);
    text(finding.text(), out);
    document(finding.document(), out);
    source(finding.source(), out);
    text(finding.cause(), out);
    out.writeInt(finding.tags().size());
    for (String tag : finding.tags()) {
      text(tag, out);
    }
  }

  Finding read(DataInput in) throws IOException {
    return new Finding(required(in), Kind.valueOf(required(in)), named(in, inspectorate::force),
        named(in, inspectorate::cycle), named(in, inspectorate::area), text(in), named(in, inspectorate::grade),
        basis(text(in)), text(in), required(in), document(in), source(in), text(in), tags(in));
  }

  private static void document(Document document, DataOutput out) throws IOException {
    text(document.slug(), out);
    text(document.title(), out);
    text(document.kind(), out);
    text(document.published() == null ? null : document.published().toString(), out);
  }

  private static Document document(DataInput in) throws IOException {
    return new Document(required(in), required(in), required(in), day(text(in)));
  }

  private static void source(Source source, DataOutput out) throws IOException {
    text(source.file(), out);
    text(source.sha256(), out);
    text(source.url(), out);
    text(source.format(), out);
    out.writeInt(source.page() == null ? ABSENT : source.page());
    text(source.anchor(), out);
    out.writeInt(source.start());
    out.writeInt(source.end());
  }

  private static Source source(DataInput in) throws IOException {
    return new Source(required(in), required(in), text(in), required(in), page(in.readInt()), text(in), in.readInt(),
        in.readInt());
  }

  private static List<String> tags(DataInput in) throws IOException {
    List<String> tags = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tags.add(required(in));
    }
    return tags;
  }

  /** As UTF-16, so that even a torn surrogate out of a broken PDF comes back as it was. */
  private static void text(@Nullable String text, DataOutput out) throws IOException {
    out.writeInt(text == null ? ABSENT : text.length());
    if (text != null) {
      ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
      bytes.asCharBuffer().put(CharBuffer.wrap(text));
      out.write(bytes.array());
    }
  }

  private static @Nullable String text(DataInput in) throws IOException {
    int length = in.readInt();
    if (length == ABSENT) {
      return null;
    }
    byte[] bytes = new byte[length * Character.BYTES];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  private static String required(DataInput in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("the parked findings are damaged");
    }
    return text;
  }

  private static <T> @Nullable T named(DataInput in, Function<@Nullable String, Optional<T>> vocabulary)
      throws IOException {
    return vocabulary.apply(text(in)).orElse(null);
  }

  private static @Nullable GradeBasis basis(@Nullable String name) {
    return name == null ? null : GradeBasis.valueOf(name);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static @Nullable Integer page(int page) {
    return page == ABSENT ? null : page;
  }
}
