package peeler.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the regions of a document, all pages, into passages. */
final class Passages {

  private final List<Region> regions;
  private final Leading leading;
  private final HeadingRule headings;
  private final Set<PdfLine> numbered;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(List<Region> regions, Typography typography) {
    this.regions = regions;
    List<List<PdfLine>> columns = columns().stream().map(Region.Column::lines).toList();
    learnBoxes(typography);
    leading = Leading.of(columns);
    headings = new HeadingRule(typography);
    numbered = NumberedItems.among(columns.stream().flatMap(List::stream)
        .filter(line -> !line.style().bold() || typography.body().bold()).toList());
  }

  /** The passages in the order of reading. */
  static List<Passage> of(List<Region> regions, Typography typography) {
    Passages all = new Passages(regions, typography);
    for (int i = 0; i < regions.size(); i++) {
      all.add(regions.get(i), i);
    }
    return all.passages;
  }

  private List<Region.Column> columns() {
    return regions.stream().filter(Region.Column.class::isInstance).map(Region.Column.class::cast).toList();
  }

  private void learnBoxes(Typography typography) {
    Map<Frame, List<PdfLine>> boxes = new HashMap<>();
    for (Region.Column column : columns()) {
      if (column.frame().isBox()) {
        boxes.computeIfAbsent(column.frame(), key -> new ArrayList<>()).addAll(column.lines());
      }
    }
    boxes.forEach(typography::learn);
  }

  private void add(Region region, int number) {
    switch (region) {
      case Region.Column column ->
        passages.addAll(new ColumnReader(column, number, leading, headings, numbered).passages());
      case Region.Aside aside -> passages.add(Passage.of(Block.Form.PARAGRAPH, aside.lines(), aside.frame(), number)
          .asFurniture(aside.reason()));
      case Region.Table table -> table.rows().forEach(row -> passages.add(row(row, table.frame(), number)));
    }
  }

  private static Passage row(List<List<PdfLine>> cells, Frame frame, int number) {
    List<Passage.Part> parts = cells.stream().map(cell -> new Passage.Part(cell, List.of())).toList();
    return new Passage(Block.Form.ROW, null, 0, null, parts, frame, number);
  }
}
