package peeler.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/** A document as far as it is about one force in one round. Filled while the census is taken, not changed after. */
final class HeldDocument {

  /** Addresses kept: a register has one for each row, a report one for each section. */
  private static final int MOST = 12;

  private final Finding.Document document;
  /** Shortest first: the address of the whole report before those of its sections. */
  private final NavigableSet<String> addresses = new TreeSet<>(
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  private long findings;

  HeldDocument(Finding.Document document) {
    this.document = document;
  }

  void add(Finding finding) {
    findings++;
    DeepLink.webAddress(finding.source().url()).ifPresent(addresses::add);
    if (addresses.size() > MOST) {
      addresses.pollLast();
    }
  }

  String slug() {
    return document.slug();
  }

  String title() {
    return document.title();
  }

  /** Such as {@code digest}. */
  String kind() {
    return document.kind();
  }

  @Nullable
  LocalDate published() {
    return document.published();
  }

  /** Public addresses of what it says, shortest first, twelve at most. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  /** Findings in it on that force in that round. */
  long findings() {
    return findings;
  }
}
