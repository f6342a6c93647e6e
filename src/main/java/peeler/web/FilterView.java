package peeler.web;

import java.util.ArrayList;
import java.util.List;
import peeler.search.Answer;
import peeler.search.Search;

/**
 * One facet in the filter panel.
 *
 * @param name    of the parameter
 * @param label   as shown
 * @param options its values
 * @param chosen  number of values chosen
 * @param open    whether its list is shown at first
 */
public record FilterView(String name, String label, List<Option> options, int chosen, boolean open) {

  /** A list that is shown at first must not push the next ones out of sight. */
  private static final int SHORT_LIST = 10;

  /**
   * A value to tick.
   *
   * @param id      of its field
   * @param value   of the parameter
   * @param label   as shown
   * @param count   findings one would see by choosing it alone, with separators
   * @param unit    "finding" or "findings", read out after the count
   * @param chosen  whether it is ticked
   */
  public record Option(String id, String value, String label, String count, String unit, boolean chosen) {}

  /** The facets of an answer, without those that have nothing to choose from. */
  static List<FilterView> of(Answer answer) {
    return answer.facets().stream().map(counts -> of(counts, answer.search()))
        .filter(filter -> !filter.options().isEmpty()).toList();
  }

  private static FilterView of(Answer.Counts counts, Search search) {
    String name = counts.facet().name();
    List<Option> options = new ArrayList<>();
    counts.values().stream().filter(count -> !count.value().slug().equals(Search.NONE)).forEach(
        count -> options.add(option(name, count.value().slug(), count.value().label(), count.count(), search)));
    if (counts.missing() > 0 || search.chosen(name).contains(Search.NONE)) {
      options.add(option(name, Search.NONE, "Not stated", counts.missing(), search));
    }
    int chosen = search.chosen(name).size();
    return new FilterView(name, counts.facet().label(), List.copyOf(options), chosen,
        chosen > 0 || options.size() <= SHORT_LIST);
  }

  private static Option option(String name, String value, String label, long count, Search search) {
    return new Option(name + "-" + value, value, label, English.number(count), count == 1 ? "finding" : "findings",
        search.chosen(name).contains(value));
  }
}
