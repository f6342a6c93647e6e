package peeler.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.finding.Finding.GradeBasis;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * A finding as the JSON object that the endpoint, the exports and the command line share. Members that may be absent
 * are null, never left out.
 */
public record FindingJson(String id, String kind, @Nullable String force, @Nullable String forceName,
    @Nullable String region, @Nullable String cycle, @Nullable Integer year, @Nullable String area,
    @Nullable String areaPrinted, @Nullable String grade, @Nullable String gradeBasis, @Nullable String heading,
    String text, @Nullable String published, String documentKind, String report, String title, Finding.Source source,
    @Nullable String deepLink, @Nullable String cause, List<String> tags) {

  private static final int LONGEST_KEY = 1_000;
  /** What stands in a path as it is, or as letters of other scripts: what has others could not be linked to. */
  private static final Pattern KEY = Pattern.compile("(?!\\.{1,2}$)[\\p{L}\\p{M}\\p{N}._~-]+");

  /** The object of a finding. */
  public static FindingJson of(Finding finding) {
    var force = finding.force();
    var cycle = finding.cycle();
    var area = finding.area();
    var grade = finding.grade();
    var basis = finding.basis();
    LocalDate published = finding.document().published();
    return new FindingJson(finding.id(), finding.kind().slug(), force == null ? null : force.slug(),
        force == null ? null : force.name(), force == null ? null : force.region(),
        cycle == null ? null : cycle.slug(), cycle == null ? null : cycle.year(), area == null ? null : area.slug(),
        finding.areaPrinted(), grade == null ? null : grade.slug(), basis == null ? null : basis.slug(),
        finding.heading(), finding.text(), published == null ? null : published.toString(), finding.document().kind(),
        finding.document().slug(), finding.document().title(), finding.source(), DeepLink.to(finding).orElse(null),
        finding.cause(), finding.tags());
  }

  /**
   * The finding of this object, equal to the one it was made of. Throws {@link IllegalArgumentException} naming the member
   * that is missing or that the vocabulary does not know.
   */
  public Finding finding(Inspectorate inspectorate) {
    Finding.Document document = new Finding.Document(key("report", report), given("title", title),
        given("document_kind", documentKind), published == null ? null : day(published));
    return new Finding(key("id", id), known("kind", kind, Kind::of), named("force", force, inspectorate::force),
        named("cycle", cycle, inspectorate::cycle), named("area", area, inspectorate::area), areaPrinted,
        named("grade", grade, inspectorate::grade), named("grade_basis", gradeBasis, FindingJson::basis), heading,
        given("text", text), document, source(given("source", source)), cause, tags(given("tags", tags)));
  }

  private static Finding.Source source(Finding.Source source) {
    given("source.file", source.file());
    given("source.sha256", source.sha256());
    given("source.format", source.format());
    return source;
  }

  private static List<String> tags(List<String> tags) {
    tags.forEach(tag -> given("a tag", tag));
    return tags;
  }

  private static LocalDate day(String published) {
    try {
      return LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("published is no day: " + published, e);
    }
  }

  /** What something is found by: not empty, no longer than an index can hold, and to be linked to. */
  private static String key(String member, @Nullable String value) {
    String key = given(member, value);
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(member + " is not from 1 to " + LONGEST_KEY + " characters long");
    }
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(member + " has other signs than letters, digits and -._~");
    }
    return key;
  }

  private static Optional<GradeBasis> basis(String slug) {
    return Stream.of(GradeBasis.values()).filter(basis -> basis.slug().equals(slug)).findFirst();
  }

  private static <T> @Nullable T named(String member, @Nullable String slug, Function<String, Optional<T>> vocabulary) {
    return slug == null ? null : known(member, slug, vocabulary);
  }

  private static <T> T known(String member, String slug, Function<String, Optional<T>> vocabulary) {
    return vocabulary.apply(given(member, slug))
        .orElseThrow(() -> new IllegalArgumentException("there is no " + member + " " + slug));
  }

  /** JSON can say null where nothing in this program may be. */
  private static <T> T given(String member, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(member + " is null");
    }
    return value;
  }
}
