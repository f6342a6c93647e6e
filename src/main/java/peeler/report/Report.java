package peeler.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published document as a reader saw it. Every word of {@code text} is under exactly one block of a section or one
 * piece of furniture.
 *
 * @param source    the file
 * @param title     the title the source states (HTML title, first heading of a PDF, its metadata), null where it states none
 * @param url       canonical public address the source states, null where it states none
 * @param published day of publication the source states
 * @param updated   day of the last change the source states; of two copies of a page the later one counts
 * @param text      the decoded file (text, register) or the reader's plain text (HTML, PDF); all spans point into it
 * @param sections  in reading order
 * @param furniture what the reader knows to be no part of the report's own words, in order of place
 * @param links     targets of links in the text with the words they stand under, in order of place
 * @param remarks   what the reader could not make out, each one sentence, such as "no text layer on pages 3-9"
 */
public record Report(SourceFile source, @Nullable String title, @Nullable String url, @Nullable LocalDate published,
    @Nullable LocalDate updated, String text, List<Section> sections, List<Furniture> furniture, List<Link> links,
    List<String> remarks) {

  /**
   * A link in a report.
   *
   * @param span   the words it stands under; of an address printed in the text: the address itself
   * @param target the address
   */
  public record Link(Span span, String target) {}

  public Report {
    sections = List.copyOf(sections);
    furniture = List.copyOf(furniture);
    links = List.copyOf(links);
    remarks = List.copyOf(remarks);
  }
}
