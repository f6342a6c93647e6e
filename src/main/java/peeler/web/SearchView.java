package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param frame    around it
 * @param query    words as typed and what the form must carry along
 * @param mistakes wrong parameters; the rest of the search was answered
 * @param notices  about the words
 * @param count    such as "41 findings in 17 forces"
 * @param range    such as "Showing 21 to 40", empty where all are shown
 * @param start    number of the first card
 * @param filters  the filter panel
 * @param chosen   number of values chosen or left out in it
 * @param chips    the chosen values
 * @param clearAll address of the search without any filter
 * @param sorts    orders to choose from
 * @param cards    this page's findings
 * @param rescue   what helps where nothing was found
 * @param pages    the way through the list
 * @param tools    the same answer in other forms
 * @param reach    forces that match by round, null where nothing does
 */
public record SearchView(Frame frame, Query query, List<ErrorView.Mistake> mistakes, List<NoticeView> notices,
    String count, String range, int start, List<FilterView> filters, int chosen, List<ChipsView> chips,
    String clearAll, List<SortView> sorts, List<CardView> cards, RescueView rescue, PagesView pages,
    List<Link> tools, @Nullable ReachView reach) {

  /**
   * What the form holds.
   *
   * @param words   as typed
   * @param longest most characters allowed
   * @param carried parameters without a visible field
   * @param clear   address of the search without its words, empty where it has none
   */
  public record Query(String words, int longest, List<Carried> carried, String clear) {}

  /** A hidden field. */
  public record Carried(String name, String value) {}
}
