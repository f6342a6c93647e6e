package peeler.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Kind;

/**
 * The unit of search: what one passage says of one force.
 *
 * @param id         readable prefix and a hash of force, cycle and normalised text: the same words always have the same id
 * @param kind       what sort of finding
 * @param force      whom it is about, null for text about all forces or where it could not be told
 * @param cycle      the inspection round, null where it could not be told: a wrong one is worse than none
 * @param area       what it is about; {@code overall} where about no single area; null where the printed name is not in
 *                   the vocabulary
 * @param areaPrinted the area's name as the report prints it, null where it prints none
 * @param grade      of its area, null where ungraded
 * @param basis      where the grade comes from, null exactly where the grade is
 * @param heading    as printed, null for a passage without one
 * @param text       the passage's own words, paragraphs parted by a blank line, list items beginning with a bullet
 * @param document   the report it stands in
 * @param source     its place
 * @param cause      of a recommendation: id of the cause of concern it belongs to
 * @param tags       glossary terms linked from the passage, slugs, without repeats
 */
public record Finding(String id, Kind kind, @Nullable Force force, @Nullable Cycle cycle, @Nullable Area area,
    @Nullable String areaPrinted, @Nullable Grade grade, @Nullable GradeBasis basis, @Nullable String heading,
    String text,
    Document document, Source source, @Nullable String cause, List<String> tags) {

  /** Where a grade comes from. */
  public enum GradeBasis {
    /** The passage itself states it. */
    STATED,
    /** From the grade of its section. */
    SECTION,
    /** From the grade register. */
    REGISTER;

    /** The stable name in data, such as {@code section}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * The report a finding stands in.
   *
   * @param slug      such as {@code kent-2021-22-peel}
   * @param title     as shown
   * @param kind      such as {@code inspection-report}, {@code digest}, {@code transcript}, {@code press-release},
   *                  {@code news-article}, {@code letter}, {@code grade-register}
   * @param published day of publication, null where unknown
   */
  public record Document(String slug, String title, String kind, @Nullable LocalDate published) {}

  /**
   * A finding's place.
   *
   * @param file   file name
   * @param sha256 of the file's bytes
   * @param url    the most specific public address known, null for none
   * @param format {@code text}, {@code html}, {@code pdf}, {@code register}
   * @param page   1 is the first, null where the format has no pages
   * @param anchor identifier inside the page at that address
   * @param start  first UTF-16 unit in the report's text, heading included
   * @param end    unit after the last
   */
  public record Source(String file, String sha256, @Nullable String url, String format, @Nullable Integer page,
      @Nullable String anchor, int start, int end) {}

  public Finding {
    tags = List.copyOf(tags);
  }

  /** Heading and text as one: what its words are. */
  public String words() {
    return heading == null ? text : heading + "\n\n" + text;
  }

  /** One line for tests and logs. */
  @Override
  public String toString() {
    return kind.slug() + " | " + slug(force == null ? null : force.slug()) + " | "
        + slug(cycle == null ? null : cycle.slug()) + " | " + slug(area == null ? null : area.slug()) + " | "
        + slug(grade == null ? null : grade.slug()) + " | " + heading + " | " + text.replace("\n", "/");
  }

  private static String slug(@Nullable String slug) {
    return slug == null ? "-" : slug;
  }
}
