package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A table of a page: one of data, whose rows are rows, or one that only lays things out, whose cells are parts of the
 * page like any other.
 */
final class HtmlTable {

  /** A cell of data is a name, a grade, some sentences. */
  private static final int LONGEST_CELL = 600;

  /** What defines a term in a row: a grade, a date, a name. */
  private static final int LONGEST_VALUE = 80;

  private static final Set<String> LAYOUT = Set.of("presentation", "none");

  private final Element table;
  private final HtmlMeasure measure;
  private final List<Element> rows;

  private HtmlTable(Element table, HtmlMeasure measure) {
    this.table = table;
    this.measure = measure;
    this.rows = rows(table);
  }

  static HtmlTable of(Element table, HtmlMeasure measure) {
    return new HtmlTable(table, measure);
  }

  /** Its rows, those of its groups in order of the page. */
  List<Element> rows() {
    return rows;
  }

  /** Its captions, mostly one or none. */
  List<Element> captions() {
    return table.children().stream().filter(child -> child.nameIs("caption")).toList();
  }

  /** The cells of a row, heads too. */
  static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }

  /** Whether its rows are data: it does not say otherwise, has columns, cells of some sentences at most, no words elsewhere. */
  boolean isData() {
    boolean said = LAYOUT.contains(table.attr("role"));
    boolean columns = rows.stream().anyMatch(row -> cells(row).size() > 1);
    return !said && columns && measure.of(table).tables() == 0 && isWhole()
        && rows.stream().flatMap(row -> cells(row).stream()).noneMatch(this::isMoreThanData);
  }

  boolean hasOneCell() {
    return rows.stream().mapToInt(row -> cells(row).size()).sum() == 1;
  }

  private boolean isWhole() {
    int inCells = rows.stream().flatMap(row -> cells(row).stream()).mapToInt(this::letters).sum();
    return inCells + captions().stream().mapToInt(this::letters).sum() == letters(table);
  }

  private int letters(Element element) {
    return measure.of(element).letters();
  }

  private boolean isMoreThanData(Element cell) {
    HtmlMeasure.Counts counts = measure.of(cell);
    return cell.nameIs("td") && (counts.headings() > 0 || counts.letters() > LONGEST_CELL);
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (!child.nameIs("caption")) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /** The entries of a definition list: terms and what defines them, in order. */
  static List<List<Element>> entries(Element list, HtmlMeasure measure) {
    List<List<Element>> entries = new ArrayList<>();
    boolean defined = true;
    List<Element> parts = list.select("> dt, > dd, > div > dt, > div > dd").stream()
        .filter(part -> measure.of(part).letters() > 0).toList();
    for (Element part : parts) {
      if ((defined && part.nameIs("dt")) || entries.isEmpty()) {
        entries.add(new ArrayList<>());
      }
      defined = part.nameIs("dd");
      entries.getLast().add(part);
    }
    return entries;
  }

  /** Whether all words of a definition list are in its entries. */
  static boolean isWhole(Element list, List<List<Element>> entries, HtmlMeasure measure) {
    int inEntries = entries.stream().flatMap(List::stream).mapToInt(part -> measure.of(part).letters()).sum();
    return inEntries == measure.of(list).letters();
  }

  /** Whether an entry is short enough to be a row. */
  static boolean isRow(List<Element> entry, HtmlMeasure measure) {
    return entry.stream().map(measure::of).allMatch(counts -> counts.letters() <= LONGEST_VALUE
        && counts.headings() + counts.tables() + counts.lists() == 0);
  }
}
