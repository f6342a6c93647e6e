package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One facet in the filter panel.
 *
 * @param name    of the parameter
 * @param label   as shown
 * @param options its values
 * @param chosen  number of values chosen or left out
 * @param open    whether its list is shown at first
 * @param groups  values that can be chosen together, such as the forces of a region
 * @param range   from one value to another, where the values are numbers; else null
 */
public record FilterView(String name, String label, List<Option> options, int chosen, boolean open,
    List<Group> groups, @Nullable Range range) {

  /** A list as long as this is quicker to type into than to read. */
  private static final int LONG_LIST = 12;

  /** Whether a field to find a value in the list is worth its place. */
  public boolean isLong() {
    return options.size() > LONG_LIST;
  }

  /**
   * A value to tick.
   *
   * @param id      of its field
   * @param value   of the parameter
   * @param label   as shown
   * @param count   findings one would see by choosing it alone, with separators
   * @param unit    "finding" or "findings", read out after the count
   * @param chosen  whether it is ticked
   * @param empty   whether it would find nothing
   * @param group   slug of the group it is in, empty for none
   */
  public record Option(String id, String value, String label, String count, String unit, boolean chosen, boolean empty,
      String group) {}

  /**
   * Values that are chosen together.
   *
   * @param slug of the group, as its values have it
   * @param link to the search with all of them
   */
  public record Group(String slug, Link link) {}

  /**
   * Two fields for the ends of a range.
   *
   * @param from  the lower end
   * @param to    the upper end
   * @param hint  what may be typed
   * @param wrong what is wrong with what was typed, empty for nothing
   */
  public record Range(Field from, Field to, String hint, String wrong) {}

  /** A text field: the parameter's name and what stands in it. */
  public record Field(String name, String value) {}
}
