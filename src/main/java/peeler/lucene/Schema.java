package peeler.lucene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import peeler.finding.Facet;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** What a generation's fields, facets and analysis are, as a fingerprint: an engine reads only what was written its way. */
final class Schema {

  /** To be raised whenever {@link FindingDocument}, {@link StoredFinding} or {@link Words} write something else. */
  static final int FORMAT = 7;

  private Schema() {}

  /** Equal exactly for programs that write and read indexes alike. */
  static String fingerprint(List<Facet> facets, Inspectorate inspectorate) {
    Stream<String> parts = Stream.of(
        Stream.of("format " + FORMAT, "lucene " + Version.LATEST.major, "facets"),
        facets.stream().map(Facet::name),
        Stream.of("forces"), inspectorate.forces().stream().map(Force::slug),
        Stream.of("areas"), inspectorate.areas().stream().map(Area::slug),
        Stream.of("cycles"), inspectorate.cycles().stream().map(Cycle::slug),
        Stream.of("grades"), inspectorate.grades().stream().map(Grade::slug),
        Stream.of("kinds"), Stream.of(Kind.values()).map(Kind::slug)).flatMap(part -> part);
    return hash(parts.collect(Collectors.joining("\n")));
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
