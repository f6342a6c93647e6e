package peeler.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Answer;
import peeler.search.Search;

/**
 * The way through the pages of a list.
 *
 * @param previous address, null on the first page
 * @param next     address, null on the last page
 * @param steps    numbered pages, with gaps; empty where there is one page only
 * @param page     the present one, 1 is the first
 * @param pages    how many there are
 */
public record PagesView(@Nullable String previous, @Nullable String next, List<Step> steps, int page, int pages) {

  /** Pages shown on either side of the present one. */
  private static final int NEIGHBOURS = 1;

  /**
   * A page, or a gap where {@code href} is empty.
   *
   * @param number  with separators
   * @param href    address
   * @param current whether it is the one shown
   */
  public record Step(String number, String href, boolean current) {}

  static PagesView of(Answer answer) {
    Search search = answer.search();
    int pages = answer.pages();
    int page = search.page();
    return new PagesView(page > 1 ? Links.search(search.onPage(page - 1)) : null,
        page < pages ? Links.search(search.onPage(page + 1)) : null, pages == 1 ? List.of() : steps(search, pages),
        page, pages);
  }

  private static List<Step> steps(Search search, int pages) {
    List<Step> steps = new ArrayList<>();
    int last = 0;
    for (int number = 1; number <= pages; number = next(number, search.page(), pages)) {
      if (number > last + 1) {
        steps.add(new Step("\u2026", "", false));
      }
      steps.add(new Step(English.number(number), Links.search(search.onPage(number)), number == search.page()));
      last = number;
    }
    return steps;
  }

  /** The number shown after one: the first and the last page and the neighbours of the present one are. */
  private static int next(int number, int page, int pages) {
    int next = number + 1;
    if (next < page - NEIGHBOURS) {
      return page - NEIGHBOURS;
    }
    return next > page + NEIGHBOURS && next < pages ? pages : next;
  }
}
