package peeler.ingest;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Finding;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;

/**
 * Writes a cache entry, {@link EntryReader} reads it. A text is written once, by its characters, so that it comes back as it
 * was even if it is no proper Unicode; after that its number stands for it.
 */
final class EntryWriter {

  /** Stands for a text that is absent. */
  static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream to = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void card(Card card) {
    text(card.sha256());
    text(card.format());
    text(card.kind());
    text(card.address());
    text(card.force());
    text(card.cycle());
    day(card.state());
    number(card.words());
    number(card.sketch().hashes().length);
    for (long hash : card.sketch().hashes()) {
      number(hash);
    }
    number(card.findings());
    number(card.doubts().size());
    card.doubts().forEach(this::doubts);
  }

  private void doubts(Doubt.Kind kind, long count) {
    text(kind.name());
    number(count);
  }

  void finding(Finding finding) {
    text(finding.id());
    text(finding.kind().slug());
    slugs(finding.force(), finding.cycle(), finding.area(), finding.grade());
    text(finding.areaPrinted());
    text(finding.basis() == null ? null : finding.basis().name());
    text(finding.heading());
    text(finding.text());
    document(finding.document());
    source(finding.source());
    text(finding.cause());
    number(finding.tags().size());
    finding.tags().forEach(this::text);
  }

  private void slugs(@Nullable Force force, @Nullable Cycle cycle, @Nullable Area area, @Nullable Grade grade) {
    text(force == null ? null : force.slug());
    text(cycle == null ? null : cycle.slug());
    text(area == null ? null : area.slug());
    text(grade == null ? null : grade.slug());
  }

  private void document(Finding.Document document) {
    text(document.slug());
    text(document.title());
    text(document.kind());
    day(document.published());
  }

  private void source(Finding.Source source) {
    text(source.file());
    text(source.sha256());
    text(source.url());
    text(source.format());
    text(source.page() == null ? null : source.page().toString());
    text(source.anchor());
    number(source.start());
    number(source.end());
  }

  private void day(@Nullable LocalDate day) {
    text(day == null ? null : day.toString());
  }

  void text(@Nullable String text) {
    try {
      Integer known = text == null ? Integer.valueOf(ABSENT) : texts.putIfAbsent(text, texts.size());
      to.writeInt(known == null ? texts.size() - 1 : known);
      if (known == null && text != null) {
        to.writeInt(text.length());
        to.writeChars(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("there is no failure in memory", e);
    }
  }

  void number(long number) {
    try {
      to.writeLong(number);
    } catch (IOException e) {
      throw new UncheckedIOException("there is no failure in memory", e);
    }
  }
}
