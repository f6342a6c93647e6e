package peeler.ingest;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Reads what {@link EntryWriter} wrote. Throws {@link IllegalArgumentException}, or what a buffer throws at its end, where
 * it did not.
 */
final class EntryReader {

  private final ByteBuffer from;
  private final Inspectorate inspectorate;
  private final List<String> texts = new ArrayList<>();

  EntryReader(ByteBuffer from, Inspectorate inspectorate) {
    this.from = from;
    this.inspectorate = inspectorate;
  }

  Card card(String source) {
    return new Card(source, given(), given(), given(), text(), text(), text(), day(), number(), sketch(), count(),
        doubts());
  }

  private Sketch sketch() {
    return Sketch.ofHashes(list(this::number).stream().mapToLong(Long::longValue).toArray());
  }

  private Map<Doubt.Kind, Long> doubts() {
    Map<Doubt.Kind, Long> doubts = new EnumMap<>(Doubt.Kind.class);
    int kinds = count();
    for (int i = 0; i < kinds; i++) {
      doubts.put(Doubt.Kind.valueOf(given()), number());
    }
    return doubts;
  }

  Finding finding() {
    String id = given();
    Kind kind = Kind.of(given()).orElseThrow(() -> new IllegalArgumentException("no such kind"));
    var force = entry(inspectorate::force);
    var cycle = entry(inspectorate::cycle);
    var area = entry(inspectorate::area);
    var grade = entry(inspectorate::grade);
    return new Finding(id, kind, force, cycle, area, text(), grade, basis(text()), text(), given(), document(),
        source(), text(), list(this::given));
  }

  private static Finding.@Nullable GradeBasis basis(@Nullable String name) {
    return name == null ? null : Finding.GradeBasis.valueOf(name);
  }

  private Finding.Document document() {
    return new Finding.Document(given(), given(), given(), day());
  }

  private Finding.Source source() {
    return new Finding.Source(given(), given(), text(), given(), page(text()), text(), count(), count());
  }

  private static @Nullable Integer page(@Nullable String page) {
    return page == null ? null : Integer.valueOf(page);
  }

  /** As many as are said to follow. */
  <T> List<T> list(Supplier<T> each) {
    List<T> list = new ArrayList<>();
    int size = count();
    for (int i = 0; i < size; i++) {
      list.add(each.get());
    }
    return list;
  }

  private <T> @Nullable T entry(Function<String, Optional<T>> vocabulary) {
    String slug = text();
    return slug == null
        ? null
        : vocabulary.apply(slug).orElseThrow(() -> new IllegalArgumentException(slug + " is not in the vocabulary"));
  }

  private @Nullable LocalDate day() {
    String day = text();
    return day == null ? null : LocalDate.parse(day);
  }

  private String given() {
    String text = text();
    if (text == null) {
      throw new IllegalArgumentException("a text is absent");
    }
    return text;
  }

  @Nullable
  String text() {
    int number = from.getInt();
    if (number == EntryWriter.ABSENT) {
      return null;
    }
    if (number == texts.size()) {
      int length = from.getInt();
      texts.add(from.slice(from.position(), length * Character.BYTES).asCharBuffer().toString());
      from.position(from.position() + length * Character.BYTES);
    }
    return texts.get(number);
  }

  private int count() {
    return Math.toIntExact(number());
  }

  private long number() {
    return from.getLong();
  }
}
