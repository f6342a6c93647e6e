package peeler.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Doubt;
import peeler.finding.Extraction;
import peeler.finding.Finding;
import peeler.finding.Manifest;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * What is kept of a report once its text and findings have been let go: enough to see whether another file is the same
 * report. About 3 kB.
 *
 * @param source   the file, as it was named
 * @param sha256   of its bytes
 * @param format   {@code text}, {@code html}, {@code pdf} or {@code register}
 * @param kind     of document, such as {@code digest}
 * @param address  public address, in one spelling; null where unknown
 * @param force    the one force its findings are about, null for none or several
 * @param cycle    the one cycle, null for none or several
 * @param state    day of its last change, else of its publication; null where unknown
 * @param words    characters of its findings: how much it says
 * @param sketch   likeness of their words
 * @param findings how many
 * @param doubts   how many of each kind
 */
record Card(String source, String sha256, String format, String kind, @Nullable String address,
    @Nullable String force, @Nullable String cycle, @Nullable LocalDate state, long words, Sketch sketch,
    int findings, Map<Doubt.Kind, Long> doubts) {

  /** Least share of common runs of words in two states of one page: a rewritten page keeps some of its sentences. */
  private static final double SAME_PAGE = 0.2;
  /** Least share in two formats of one report: readers split and order them differently, but the words are the same. */
  private static final double SAME_REPORT = 0.5;
  /** Formats that say most about a report's structure and addresses first. */
  private static final List<String> RICHEST_FORMAT = List.of("html", "pdf", "text");

  /** Of a report just read; {@code findings} are those of the extraction that are taken. */
  static Card of(String source, Extraction extraction, Manifest manifest, List<Finding> findings) {
    String address = manifest.url() == null ? extraction.report().url() : manifest.url();
    LocalDate updated = extraction.report().updated();
    return of(source, extraction.report().source().sha256(), extraction.report().source().format(),
        extraction.document().kind(), address == null ? null : spelling(address),
        updated == null ? extraction.document().published() : updated, findings, Tally.doubts(extraction.doubts()));
  }

  /** Of a report of which only the findings are known, at least one. */
  static Card of(String source, List<Finding> findings) {
    Finding first = findings.getFirst();
    return of(source, first.source().sha256(), first.source().format(), first.document().kind(), null,
        first.document().published(), findings, Map.of());
  }

  private static Card of(String source, String sha256, String format, String kind, @Nullable String address,
      @Nullable LocalDate state, List<Finding> findings, Map<Doubt.Kind, Long> doubts) {
    return new Card(source, sha256, format, kind, address,
        single(findings.stream().flatMap(finding -> Stream.ofNullable(finding.force())).map(Force::slug)),
        single(findings.stream().flatMap(finding -> Stream.ofNullable(finding.cycle())).map(Cycle::slug)), state,
        findings.stream().mapToLong(finding -> finding.words().length()).sum(),
        Sketch.of(findings.stream().map(Finding::words).toList()), findings.size(), doubts);
  }

  /** Whether two files hold the same report. */
  boolean isSame(Card other) {
    if (sha256.equals(other.sha256)) {
      return true;
    }
    boolean page = address != null && address.equals(other.address);
    return kind.equals(other.kind) && agree(force, other.force) && agree(cycle, other.cycle)
        && sketch.similarity(other.sketch) >= (page ? SAME_PAGE : SAME_REPORT);
  }

  /** Whether this one of two files of the same report is kept: the later state, else the richer, else the first. */
  boolean isBetter(Card first) {
    if (isOtherState(first)) {
      return Objects.requireNonNull(state).isAfter(first.state);
    }
    if (isPartOf(first) || first.isPartOf(this)) {
      return words > first.words;
    }
    int format = RICHEST_FORMAT.indexOf(format()) - RICHEST_FORMAT.indexOf(first.format());
    return format == 0 ? words > first.words : format < 0;
  }

  /** Why this one is not read beside the better one. */
  String reason(Card better) {
    if (sha256.equals(better.sha256)) {
      return "the same file";
    }
    return isOtherState(better) ? "an earlier state of the same page" : "the same report, from " + format;
  }

  private boolean isOtherState(Card other) {
    return state != null && other.state != null && address != null && address.equals(other.address)
        && !state.equals(other.state);
  }

  /** Part of a report must not take the place of the whole, whatever its format. */
  private boolean isPartOf(Card other) {
    return words * 4 < other.words * 3;
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String single(Stream<String> slugs) {
    List<String> distinct = slugs.distinct().limit(2).toList();
    return distinct.size() == 1 ? distinct.getFirst() : null;
  }

  /** One spelling for addresses that lead to the same page. */
  private static String spelling(String address) {
    return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*", "")
        .replaceFirst("/(index\\.html?)?$", "");
  }
}
