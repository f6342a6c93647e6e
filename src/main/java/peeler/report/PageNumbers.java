package peeler.report;

import java.util.List;

/** Page numbers as a reader would name them: "page 2", "pages 3-9", "pages 2, 5-7". */
final class PageNumbers {

  private PageNumbers() {}

  /** Those pages, ascending and not empty, in words. */
  static String of(List<Integer> pages) {
    StringBuilder words = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
    int from = 0;
    while (from < pages.size()) {
      int to = from;
      while (to + 1 < pages.size() && pages.get(to + 1) == pages.get(to) + 1) {
        to++;
      }
      words.append(from == 0 ? "" : ", ").append(pages.get(from));
      words.append(to == from ? "" : "-" + pages.get(to));
      from = to + 1;
    }
    return words.toString();
  }
}
