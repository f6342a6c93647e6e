package peeler.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as text, for whole expectations: what it states of itself, then blocks and furniture in order of place.
 *
 * <table>
 * <caption>One line each</caption>
 * <tr><td>{@code title: }, {@code url: }, {@code published: }, {@code updated: }</td><td>where stated</td></tr>
 * <tr><td>{@code @ address}</td><td>the address of the sections that follow, where it changes</td></tr>
 * <tr><td>{@code # words}, {@code ## words}</td><td>heading of level 1, 2; {@code #? } of unknown level</td></tr>
 * <tr><td>{@code words}</td><td>paragraph</td></tr>
 * <tr><td>{@code * words}, {@code ** words}</td><td>item of depth 1, 2</td></tr>
 * <tr><td>{@code | cell | cell}</td><td>row</td></tr>
 * <tr><td>{@code [2] ...}</td><td>before the words of a block in frame 2</td></tr>
 * <tr><td>{@code - caption: words}</td><td>furniture</td></tr>
 * <tr><td>{@code ! remark}</td><td>remark, at the end</td></tr>
 * </table>
 */
public final class Listing {

  private final String text;
  private final Map<Integer, String> lines = new TreeMap<>();
  private @Nullable String url;

  private Listing(Report report) {
    text = report.text();
    report.sections().forEach(this::section);
    report.furniture().forEach(this::furniture);
  }

  /** The listing of a report, ending in a line feed. */
  public static String of(Report report) {
    StringBuilder listing = new StringBuilder();
    stated(listing, "title", report.title());
    stated(listing, "url", report.url());
    stated(listing, "published", report.published());
    stated(listing, "updated", report.updated());
    new Listing(report).lines.values().forEach(listing::append);
    report.remarks().forEach(remark -> listing.append("! ").append(remark).append('\n'));
    return listing.toString();
  }

  private static void stated(StringBuilder listing, String name, @Nullable Object value) {
    if (value != null) {
      listing.append(name).append(": ").append(value).append('\n');
    }
  }

  private void section(Section section) {
    List<Block> blocks = Accounting.blocks(section).toList();
    String address = section.url();
    if (address != null && !address.equals(url)) {
      add(blocks.getFirst().start(), "@ " + address);
    }
    url = address;
    blocks.forEach(block -> add(block.start(), line(block)));
  }

  private void furniture(Furniture piece) {
    add(piece.span().start(), "- " + piece.reason().label() + ": " + Spaces.collapse(piece.span().of(text)));
  }

  private void add(int start, String line) {
    lines.merge(start, line + "\n", String::concat);
  }

  private String line(Block block) {
    String frame = block.layout().frame() == 0 ? "" : "[" + block.layout().frame() + "] ";
    return frame + switch (block.form()) {
      case HEADING -> (block.level() == 0 ? "#?" : "#".repeat(block.level())) + " " + block.words(text);
      case PARAGRAPH -> block.words(text);
      case ITEM -> "*".repeat(block.level()) + " " + block.words(text);
      case ROW -> block.spans().stream().map(cell -> "| " + Spaces.collapse(cell.of(text)))
          .collect(Collectors.joining(" "));
    };
  }
}
