package peeler.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the ordinary text of a document is set: in what most of its letters are set. */
final class Typography {

  /** Where a document has no letters to count. */
  private static final Style DEFAULT = new Style(11, false, Colours.BLACK);

  private final Style body;
  private final Map<Frame, Style> inBoxes = new HashMap<>();

  private Typography(Style body) {
    this.body = body;
  }

  /** The typography of a document with those lines. */
  static Typography of(Collection<PdfLine> lines) {
    return new Typography(usual(lines, DEFAULT));
  }

  /** How ordinary text is set. */
  Style body() {
    return body;
  }

  /** How ordinary text is set in a box; boxes may have a smaller size of their own. */
  Style body(Frame frame) {
    return inBoxes.getOrDefault(frame, body);
  }

  /** Learns how a box is set from the lines in it; of a box all in bold nothing is to be learnt. */
  void learn(Frame frame, List<PdfLine> lines) {
    List<PdfLine> plain = lines.stream().filter(line -> !line.style().bold()).toList();
    if (!plain.isEmpty()) {
      inBoxes.put(frame, usual(plain, body));
    }
  }

  /** Whether letters are so small beside ordinary text that they are a footnote, a caption or a label. */
  boolean isSmall(PdfLine line) {
    return line.style().isSmallerThan(body);
  }

  private static Style usual(Collection<PdfLine> lines, Style otherwise) {
    Map<Double, Integer> sizes = new TreeMap<>();
    lines.forEach(line -> sizes.merge(line.size(), line.glyphs().size(), Integer::sum));
    double size = most(sizes, otherwise.size());
    Map<Integer, Integer> colours = new TreeMap<>();
    Map<Integer, Integer> weights = new TreeMap<>();
    lines.stream().filter(line -> Math.abs(line.size() - size) < Style.SAME_SIZE).forEach(line -> {
      weights.merge(line.style().bold() ? 1 : 0, line.glyphs().size(), Integer::sum);
      if (line.style().colour() != PdfLine.MIXED) {
        colours.merge(line.style().colour(), line.glyphs().size(), Integer::sum);
      }
    });
    return new Style(size, most(weights, 0) == 1, most(colours, otherwise.colour()));
  }

  /** The key with the highest count, the smallest of equals. */
  private static <K extends Number> K most(Map<K, Integer> counts, K otherwise) {
    K best = otherwise;
    int highest = 0;
    for (Map.Entry<K, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > highest) {
        best = entry.getKey();
        highest = entry.getValue();
      }
    }
    return best;
  }
}
