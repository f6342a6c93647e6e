package peeler.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The distance from line to line within paragraphs, by size and weight of letters. Only lines that begin in lower case after one
 * that ends no sentence count, for they surely go on with the line above: in a document of one-line paragraphs all other distances are between paragraphs.
 */
final class Leading {

  /** The largest distance in ems that is taken for one within a paragraph where nothing was learnt. */
  private static final double USUAL_LIMIT = 1.45;
  /** Distances beyond are no leading, even in a draft with double spacing. */
  private static final double LARGEST = 2.6;
  /** A step this many times the leading begins a new paragraph; and half a point for what converters round. */
  private static final double STEP = 1.15;
  private static final double ROUNDING = 0.5;

  private static final Pattern ENDED = Pattern.compile(".*[.:;!?][\u201D\u2019\"')]?", Pattern.DOTALL);

  /** Headings of the text's size may have a leading of their own. */
  private record Key(long size, boolean bold) {}

  private final Map<Key, Double> limits = new HashMap<>();

  private Leading() {}

  /** What is to be learnt from columns, each with its lines from top to bottom. */
  static Leading of(List<List<PdfLine>> columns) {
    Map<Key, List<Double>> distances = new HashMap<>();
    columns.forEach(lines -> learn(lines, distances));
    Leading leading = new Leading();
    distances.forEach((key, known) -> leading.limits.put(key,
        STEP * known.stream().sorted().toList().get(known.size() / 2) + ROUNDING));
    return leading;
  }

  private static void learn(List<PdfLine> lines, Map<Key, List<Double>> distances) {
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      double distance = line.baseline() - above.baseline();
      boolean wrapped = Character.isLowerCase(line.text().codePointAt(0)) && !ENDED.matcher(above.unmarked()).matches();
      if (wrapped && line.style().isAsLargeAs(above.style()) && distance > 0 && distance <= LARGEST * line.size()) {
        distances.computeIfAbsent(key(line), key -> new ArrayList<>()).add(distance);
      }
    }
  }

  /** Whether the line is set off from the one above more than lines of a paragraph are. */
  boolean isStep(PdfLine above, PdfLine line) {
    double larger = Math.max(line.size(), above.size());
    return line.baseline() - above.baseline() > limits.getOrDefault(key(line), USUAL_LIMIT * larger);
  }

  private static Key key(PdfLine line) {
    return new Key(Math.round(line.size()), line.style().bold());
  }
}
