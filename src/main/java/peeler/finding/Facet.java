package peeler.finding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dimension by which findings are filtered and counted.
 *
 * @param name   in addresses, JSON and on the command line, such as {@code region}
 * @param label  as shown, such as "Region"
 * @param value  the finding's value, null where it has none
 * @param values all values there can be, in the order in which they are shown; what is found in the index but not among
 *               them is shown after them
 */
public record Facet(String name, String label, Function<Finding, @Nullable String> value,
    java.util.List<Value> values) {

  /**
   * A value of a facet.
   *
   * @param slug  in addresses
   * @param label as shown
   */
  public record Value(String slug, String label) {}

  public Facet {
    values = java.util.List.copyOf(values);
  }

  /** How a value is shown; a value that is not in the vocabulary is shown as it is. */
  public String label(String slug) {
    return values.stream().filter(v -> v.slug().equals(slug)).map(Value::label).findFirst().orElse(slug);
  }
}
